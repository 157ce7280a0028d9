-- Services of the current agency with the version in force on a day and the open draft, in the agency's order;
-- index public_service (tenant_id, slug); a few hundred rows per agency, hence by offset.
select t.public_id, s.slug, s.name, s.group_name,
       (select v.number from standard_version v
         where v.tenant_id = t.tenant_id and v.standard_id = t.id and v.in_force @> :day) as in_force_number,
       (select lower(v.in_force) from standard_version v
         where v.tenant_id = t.tenant_id and v.standard_id = t.id and v.in_force @> :day) as in_force_from,
       (select v.number from standard_version v
         where v.tenant_id = t.tenant_id and v.standard_id = t.id and v.status = 'DRAFT') as draft_number,
       (select count(*) from standard_version v
         where v.tenant_id = t.tenant_id and v.standard_id = t.id) as versions
  from service_standard t
  join public_service s on s.tenant_id = t.tenant_id and s.id = t.service_id
 where s.name ilike :filter or s.group_name ilike :filter
 order by s.list_order, s.id
offset :first limit :size
