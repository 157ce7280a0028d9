-- At most one service of an agency, in the edition that holds on a day; index directory_entry_slug.
select e.*, f.signed_sha256, f.copy_sha256,
       (select life_events from directory_entry where version_id = e.version_id) as life_events
  from published_edition e left join directory_decree f on f.decree_id = cast(e.document #>> '{decree,id}' as uuid)
 where e.agency_slug = :agency and slug = :service and in_force @> :day and (:samples or not sample)
