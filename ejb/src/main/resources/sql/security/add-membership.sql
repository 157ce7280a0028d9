-- Adds at most one row for the current agency; unique (tenant_id, account_id, role).
insert into membership (id, account_id, role, valid)
values (nextval('membership_id_seq'), :account, :role, daterange(:from, null))
on conflict (tenant_id, account_id, role) do nothing
