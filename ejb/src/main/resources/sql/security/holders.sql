-- Who holds a role in the current agency on a day that allows this, some people by address; unique (tenant_id, id), primary key account.
select distinct a.email, a.name
  from membership m
  join account a on a.id = m.account_id
  left join shipped_role s on s.code = m.role and s.office = 'AGENCY' and not s.by_grant
  left join agency_role o on o.code = m.role
 where m.valid @> cast(:day as date) and :permission = any (coalesce(s.permissions, o.permissions))
 order by a.email
