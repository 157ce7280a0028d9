-- Editions of these keys, in order; unique directory_entry (key).
select e.standard_id, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document -> 'content' as content,
       e.in_force @> :day as active,
       (select max(c.changed_at) from directory_change c where c.subject = e.standard_id) as modified_at, a.*
  from directory_entry e
  join published_agency a on a.agency_id = e.agency_id
 where e.key = any(cast(:keys as bigint[])) and (:samples or not a.sample)
 order by e.key
