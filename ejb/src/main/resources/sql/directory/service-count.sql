-- One row: services of one agency in force on a day; index directory_entry_slug.
select count(*) as services
  from directory_entry e
  join agency a on a.id = e.agency_id
 where a.slug = :agency and e.in_force @> :day and (:samples or not a.is_sample)
