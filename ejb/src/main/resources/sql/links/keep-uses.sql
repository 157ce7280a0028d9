-- Keeps in mind what the current agency gives to the public; what is new is due at once; unique (tenant_id, kind, key, address).
insert into link_check (kind, key, label, address, due_at)
select u.kind, u.key, u.label, u.address, :now
  from unnest(cast(:kinds as text[]), cast(:keys as text[]), cast(:labels as text[]), cast(:addresses as text[])) as u(kind, key, label, address)
on conflict (tenant_id, kind, key, address) do update set label = excluded.label where link_check.label <> excluded.label
