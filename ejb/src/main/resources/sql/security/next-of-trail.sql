-- One row: the number of the next entry of the current agency's trail, which waits for whoever adds one now; the hash of the last one, null for
-- the first; and as what the account acts there today, null when it has no role. Primary key trail_head, indexes membership_account, government_role (account_id, …), primary
-- key agency.
with head as (
  insert into trail_head (seq) values (1)
  on conflict (tenant_id) do update set seq = trail_head.seq + 1
  returning tenant_id, seq, hash
)
select h.tenant_id, h.seq, h.hash, coalesce(
         (select string_agg(case m.capacity when 'HOLDER' then m.role else m.role || '/' || m.capacity end, ',' order by m.role)
            from membership m where m.account_id = :account and m.valid @> cast(:today as date)),
         (select string_agg(r.role, ',' order by r.role)
            from government_role r join agency a on a.id = h.tenant_id and coalesce(r.government_slug, a.government_slug) = a.government_slug
           where r.account_id = :account and r.valid @> cast(:today as date))) as capacity
  from head h
