-- Units of the current agency, parents first; unique (tenant_id, code).
select u.code, u.name, p.code as parent
  from agency_unit u left join agency_unit p on p.tenant_id = u.tenant_id and p.id = u.parent_id
 order by u.id
