-- Keys of the newest editions that have begun, as far as they are asked for, in order; index directory_entry_page, asked once for a change (KeptKeys).
select e.key
  from directory_entry e
 where lower(e.in_force) <= :day
   and (e.in_force @> :day or not exists (select 1 from directory_entry later
                                           where later.standard_id = e.standard_id and lower(later.in_force) > lower(e.in_force)
                                             and lower(later.in_force) <= :day))
   and e.agency_id in (select a.id from agency a
                        where (:samples or not a.is_sample) and (:organization::uuid is null or a.public_id = :organization))
   and (:search::text is null
        or not exists (select 1 from regexp_split_to_table(lower(:search), '\s+') word
                        where strpos(lower(concat_ws(' ', e.name, e.group_name)), word) = 0))
   and (:component::text is null or not e.missing_components @> array[:component::text])
   and (:audience::text is null or e.audience = :audience)
   and (:modifiedAfter::timestamptz is null
        or e.standard_id in (select c.subject from directory_change c where c.changed_at >= :modifiedAfter))
 order by e.key
