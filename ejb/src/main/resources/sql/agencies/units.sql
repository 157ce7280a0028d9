-- Units of the current agency in the order in which they came, those that ended included; unique (tenant_id, code).
select u.code, u.name, p.code as parent, u.ended_on, cast(to_json(u.successors) as text) as successors
  from agency_unit u left join agency_unit p on p.tenant_id = u.tenant_id and p.id = u.parent_id
 order by u.id
