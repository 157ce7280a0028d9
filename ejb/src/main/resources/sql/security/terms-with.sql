-- When somebody who has signed in before, or may, holds a role in the current agency that allows this; some tens of rows.
select lower(m.valid) as valid_from, upper(m.valid) - 1 as valid_until
  from membership m
  left join shipped_role s on s.code = m.role
  left join agency_role o on o.code = m.role
 where not isempty(m.valid) and :permission = any (coalesce(s.permissions, o.permissions))
