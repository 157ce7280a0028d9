-- At most one row: what a partner calls by this id in the current agency; unique external_service (tenant_id, external_id).
select s.slug, e.written_at, coalesce(k.name, '–') as token
  from external_service e
  join public_service s on s.tenant_id = e.tenant_id and s.id = e.service_id
  left join api_token k on k.tenant_id = e.tenant_id and k.id = e.token_id
 where e.external_id = :externalId
