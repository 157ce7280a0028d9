-- All published versions of a standard, newest first; index directory_entry_standard.
select version_id, number, document -> 'decree' ->> 'number' as decree_number, lower(in_force) as in_force_from,
       upper(in_force) - 1 as in_force_to, published_at, a.is_sample as sample
  from directory_entry e
  join agency a on a.id = e.agency_id
 where standard_id = :standard and (:samples or not a.is_sample)
 order by number desc
