-- At most one edition of a service: the one that holds on a day, else the last before it, else the first after it; index directory_entry_slug.
select e.*, f.signed_sha256, f.copy_sha256,
       (select life_events from directory_entry where version_id = e.version_id) as life_events
  from published_edition e left join directory_decree f on f.decree_id = cast(e.document #>> '{decree,id}' as uuid)
 where e.agency_slug = :agency and slug = :service and (:samples or not sample)
 order by in_force @> :day desc, in_force_from <= :day desc, abs(in_force_from - :day)
 limit 1
