-- At most one service: the newest edition of a standard that has begun; index directory_entry_standard.
select e.standard_id, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document -> 'content' as content,
       e.in_force @> :day as active,
       (select max(c.changed_at) from directory_change c where c.subject = e.standard_id) as modified_at, a.*
  from directory_entry e
  join published_agency a on a.agency_id = e.agency_id
 where e.standard_id = :id and lower(e.in_force) <= :day and (:samples or not a.sample)
 order by lower(e.in_force) desc
 limit 1
