-- Findings of the current agency by standard, most first; index finding_open.
select f.standard_id, s.name as service, count(*) as findings
  from finding f
  join service_standard t on t.tenant_id = f.tenant_id and t.public_id = f.standard_id
  join public_service s on s.tenant_id = t.tenant_id and s.id = t.service_id
 where f.state = :state and (cast(:key as text) is null or f.text_key = :key)
   and (cast(:severity as text) is null or f.severity = :severity)
 group by f.standard_id, s.name
 order by count(*) desc, s.name, f.standard_id
