-- Who coordinates a government on a day, a few people; index government_role_government.
select distinct a.email, a.name
  from government_role r join account a on a.id = r.account_id
 where r.government_slug = :government and r.role = 'COORDINATOR' and r.valid @> cast(:day as date)
 order by a.email
