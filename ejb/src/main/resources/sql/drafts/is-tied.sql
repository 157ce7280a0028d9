-- One row: whether a partner has an id for this service of the current agency already; unique public_service (tenant_id, slug).
select exists (select 1 from external_service e join public_service s on s.tenant_id = e.tenant_id and s.id = e.service_id
                where s.slug = :slug) as tied
