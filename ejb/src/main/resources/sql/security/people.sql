-- People who have or had a role in the current agency, one row for each of their roles, by name; continued by (name, account). Some tens
-- of people; unique (tenant_id, id), primary key account.
with person as (
  select a.id, a.public_id, a.name, a.email, lower(a.name) as key
    from account a
   where a.id in (select account_id from membership where not isempty(valid))
     and (cast(:person as uuid) is null or a.public_id = :person)
     and (:all or (lower(a.name), a.id) > (cast(:name as text), cast(:account as bigint)))
   order by lower(a.name), a.id
   limit :size
)
select p.id, p.public_id, p.name, p.email, p.key, m.public_id as membership_id, m.role, m.capacity, lower(m.valid) as valid_from,
       upper(m.valid) - 1 as valid_until, m.lock_version
  from person p join membership m on m.account_id = p.id
 where not isempty(m.valid)
 order by p.key, p.id, lower(m.valid) desc, m.id
