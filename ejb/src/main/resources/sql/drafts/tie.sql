-- One row: from now on a partner calls this service so; one of the same name is noted as written anew. Unique external_service (tenant_id, external_id).
insert into external_service (external_id, service_id, token_id, written_at)
select :externalId, s.id, :token, :at from public_service s where s.slug = :slug
on conflict (tenant_id, external_id) do update set token_id = excluded.token_id, written_at = excluded.written_at
