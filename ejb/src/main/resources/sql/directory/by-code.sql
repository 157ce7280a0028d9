-- At most one service by its short code; primary key, then index directory_entry_service.
select a.slug as agency_slug, e.slug
  from directory_code c
  join directory_entry e on e.service_id = c.service_id
  join agency a on a.id = c.agency_id
 where c.code = :code and (:samples or not a.is_sample)
 order by e.number desc
 limit 1
