-- Adds a role to an account in the current agency; exclusion membership_once.
insert into membership (id, public_id, account_id, role, valid, capacity)
values (nextval('membership_id_seq'), :id, :account, :role, daterange(:from, cast(:until as date), '[]'), :capacity)
on conflict do nothing
