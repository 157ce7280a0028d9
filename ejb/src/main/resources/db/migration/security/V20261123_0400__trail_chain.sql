-- Each entry of a trail, of an agency or of an office, covers the one before it, by a MAC under a key that is not in the database. What names somebody is not
-- covered itself but by a salted digest, so that it can be erased while the chain holds.
alter table trail_entry
  add column seq            bigint,                  -- 1, 2, 3 … of its trail; null for what was written before there was a chain
  add column capacity       text,                    -- as what the person acted: role codes, with the capacity of a deputy; SYSTEM; NONE
  add column address        text,                    -- of the network, from where it was done
  add column address_salt   bytea,
  add column salt           bytea,                   -- of label, before and after
  add column address_digest bytea,
  add column label_digest   bytea,
  add column before_digest  bytea,
  add column after_digest   bytea,
  add column hash           bytea check (octet_length(hash) = 32),
  alter column label drop not null,                  -- null once it is erased
  add constraint trail_entry_chained check (num_nulls(seq, capacity, label_digest, hash) in (0, 4)),
  add constraint trail_entry_seq unique (owner, seq);
-- Only what is there today stays outside the chain.
do $$
begin
  execute format('alter table trail_entry add constraint trail_entry_before_chain check (seq is not null or id <= %s)',
    (select coalesce(max(id), 0) from trail_entry));
end $$;
create index trail_entry_act on trail_entry (owner, act, at desc, id desc);
create index trail_entry_person on trail_entry (owner, account_id, at desc, id desc);

-- The newest entry of each trail. Its row is the lock that gives numbers without gaps.
create table trail_head (
  owner     text primary key generated always as (coalesce(office, 'agency/' || cast(tenant_id as text))) stored,
  tenant_id bigint default case when app_office() is null then app_tenant() end references agency,
  office    text default app_office(),
  seq       bigint not null check (seq > 0),
  hash      bytea,                                   -- of that entry; null only inside the transaction that begins the chain
  mac       bytea,                                   -- of both, so that a shorter chain does not pass for the whole
  check (num_nonnulls(tenant_id, office) = 1)
);
alter table trail_head enable row level security;
alter table trail_head force row level security;
create policy of_tenant on trail_head using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy of_office on trail_head using (office = app_office()) with check (office = app_office());
grant select, insert, update on trail_head to ${app_role};

-- The server's role may neither change nor delete. This holds back everybody else, except from erasing what names somebody.
create function trail_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and (new.id, new.tenant_id, new.office, new.seq, new.at, new.actor, new.capacity, new.act, new.subject, new.address_digest, new.label_digest,
         new.before_digest, new.after_digest, new.hash)
      is not distinct from
        (old.id, old.tenant_id, old.office, old.seq, old.at, old.actor, old.capacity, old.act, old.subject, old.address_digest, old.label_digest,
         old.before_digest, old.after_digest, old.hash)
    and (new.account_id is null or new.account_id is not distinct from old.account_id)
    and (new.address is null or new.address is not distinct from old.address)
    and (new.address_salt is null or new.address_salt is not distinct from old.address_salt)
    and (new.salt is null or new.salt is not distinct from old.salt)
    and (new.label is null or new.label is not distinct from old.label)
    and (new.before is null or new.before::text is not distinct from old.before::text)
    and (new.after is null or new.after::text is not distinct from old.after::text)
  then
    return new;
  end if;
  raise exception 'trail_entry only grows';
end $$;
create trigger only_grows before update or delete on trail_entry for each row execute function trail_only_grows();
create trigger never_emptied before truncate on trail_entry for each statement execute function trail_only_grows();

-- Erases in the current agency's trail, up to an entry, the addresses or everything that names somebody. Whoever calls it adds an entry that
-- says so, or the check tells it.
create function trail_erase(until bigint, everything boolean) returns void
  language sql volatile security definer set search_path = public
  begin atomic
    update trail_entry
       set address = null, address_salt = null,
           account_id = case when everything then null else account_id end,
           salt = case when everything then null else salt end,
           label = case when everything then null else label end,
           before = case when everything then null else before end,
           after = case when everything then null else after end
     where tenant_id = app_tenant() and seq <= until;
  end;
revoke all on function trail_erase(bigint, boolean) from public;
grant execute on function trail_erase(bigint, boolean) to ${app_role};
