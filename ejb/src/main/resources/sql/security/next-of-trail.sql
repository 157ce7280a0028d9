-- One row: whose trail is open; the number of its next entry, which waits for whoever adds one now; the hash of the last one, null for the first;
-- and as what the account acts there today, NONE when it has no role (any more). Primary key trail_head, indexes membership_account, government_role
-- (account_id, …), primary key agency.
with head as (
  insert into trail_head (seq) values (1)
  on conflict (owner) do update set seq = trail_head.seq + 1
  returning owner, seq, hash
), place as (
  select h.owner, h.seq, h.hash, a.government_slug,
         cast(cast(:now as timestamptz) at time zone coalesce(a.zone, cast(:capital as text)) as date) as today
    from head h left join agency a on a.id = app_tenant()
)
select p.owner, p.seq, p.hash, coalesce(
         (select string_agg(case m.capacity when 'HOLDER' then m.role else m.role || '/' || m.capacity end, ',' order by m.role)
            from membership m where m.account_id = :account and m.valid @> p.today),
         (select string_agg(r.role, ',' order by r.role)
            from government_role r
           where r.account_id = :account and r.valid @> p.today
             and (r.government_slug is null or r.government_slug = p.government_slug or p.owner = 'pemerintah/' || r.government_slug)), 'NONE') as capacity
  from place p
