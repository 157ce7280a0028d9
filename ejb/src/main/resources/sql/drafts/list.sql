-- Services of the current agency that a partner has an id for and that have an open draft, by that id; unique external_service (tenant_id, external_id).
select e.external_id, t.public_id, s.slug, s.name, v.number, v.origin, e.written_at, coalesce(k.name, '–') as token
  from external_service e
  join public_service s on s.tenant_id = e.tenant_id and s.id = e.service_id
  join service_standard t on t.tenant_id = s.tenant_id and t.service_id = s.id
  join standard_version v on v.tenant_id = t.tenant_id and v.standard_id = t.id and v.status = 'DRAFT'
  left join api_token k on k.tenant_id = e.tenant_id and k.id = e.token_id
 where cast(:after as text) is null or e.external_id > :after
 order by e.external_id
 limit :size
