-- One page by number of the newest editions that have begun, with the number of all on each row, and a row of nothing but that number on an empty page; index directory_entry_page.
with hit as materialized (
  select e.key, e.version_id
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
)
select total.n as total, e.standard_id, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document -> 'content' as content,
       e.in_force @> :day as active,
       (select max(c.changed_at) from directory_change c where c.subject = e.standard_id) as modified_at, a.*
  from (select count(*) as n from hit) total
  left join (select * from hit order by key limit cast(:limit as bigint) offset cast(:offset as bigint)) page on true
  left join directory_entry e on e.version_id = page.version_id
  left join published_agency a on a.agency_id = e.agency_id
 order by page.key
