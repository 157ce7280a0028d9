-- One row: how many drafts the list has.
select count(*) as rows
  from external_service e
  join service_standard t on t.tenant_id = e.tenant_id and t.service_id = e.service_id
  join standard_version v on v.tenant_id = t.tenant_id and v.standard_id = t.id and v.status = 'DRAFT'
