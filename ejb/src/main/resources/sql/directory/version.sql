-- At most one edition of a standard by its number; index directory_entry_standard.
select e.*, f.signed_sha256, f.copy_sha256,
       (select life_events from directory_entry where version_id = e.version_id) as life_events
  from published_edition e left join directory_decree f on f.decree_id = cast(e.document #>> '{decree,id}' as uuid)
 where standard_id = :standard and e.number = :version and (:samples or not sample)
