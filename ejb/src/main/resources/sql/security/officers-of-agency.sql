-- Who checks or approves in the current agency because its government lets them do so in all of its agencies, by name; a few rows. Index
-- government_role_government.
select r.public_id, a.name, a.email, r.role, lower(r.valid) as valid_from, upper(r.valid) - 1 as valid_until,
       concat_ws(', ', b.name, g.name) as appointed_by, r.lock_version
  from agency own
  join government g on g.slug = own.government_slug
  join government_role r on r.government_slug = g.slug
  join shipped_role s on s.code = r.role and s.whole_government
  join account a on a.id = r.account_id
  left join account b on b.id = r.appointed_by
 where own.id = app_tenant() and not isempty(r.valid)
 order by lower(a.name), a.id, lower(r.valid) desc
