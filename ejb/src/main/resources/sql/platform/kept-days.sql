-- At most one row: for how many days at most something is kept, out of the document "retention"; primary key reference_data (name).
select cast(p.value ->> 'days' as int) as days
  from reference_data r, jsonb_array_elements(r.content -> 'periods') as p (value)
 where r.name = 'retention' and p.value ->> 'code' = :code
