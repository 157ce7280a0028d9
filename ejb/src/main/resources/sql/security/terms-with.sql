-- When anybody who can sign in holds a role in the current agency that allows this; some tens of rows. An invitation that nobody has followed
-- counts for nothing.
select lower(m.valid) as valid_from, upper(m.valid) - 1 as valid_until
  from membership m
  join account a on a.id = m.account_id and a.password_hash is not null
  left join shipped_role s on s.code = m.role and s.office = 'AGENCY' and not s.by_grant
  left join agency_role o on o.code = m.role
 where not isempty(m.valid) and :permission = any (coalesce(s.permissions, o.permissions))
