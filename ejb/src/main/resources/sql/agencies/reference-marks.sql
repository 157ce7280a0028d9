-- One row: changes whenever any of these documents does; primary key reference_data (name).
select coalesce(string_agg(left(sha256, 12), '-' order by name), '') as mark from reference_data where name = any (cast(:names as text[]))
