-- Roles for one government, or for Baku as a whole without slug, by name; some tens of rows. Index government_role_government.
select r.public_id, a.name, a.email, r.role, lower(r.valid) as valid_from, upper(r.valid) - 1 as valid_until, b.name as appointed_by,
       r.lock_version
  from government_role r
  join account a on a.id = r.account_id
  left join account b on b.id = r.appointed_by
 where r.government_slug is not distinct from cast(:government as text)
   and not isempty(r.valid)
 order by lower(a.name), a.id, lower(r.valid) desc
