-- At most one row: what a partner calls the service of this standard; unique service_standard (public_id), external_service (tenant_id, service_id).
select e.external_id, e.written_at, coalesce(k.name, '–') as token
  from service_standard t
  join external_service e on e.tenant_id = t.tenant_id and e.service_id = t.service_id
  left join api_token k on k.tenant_id = e.tenant_id and k.id = e.token_id
 where t.public_id = :standard
