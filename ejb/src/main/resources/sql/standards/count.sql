-- One row: how many services of the current agency match the filter.
select count(*) as rows
  from service_standard t
  join public_service s on s.tenant_id = t.tenant_id and s.id = t.service_id
 where s.name ilike :filter or s.group_name ilike :filter
