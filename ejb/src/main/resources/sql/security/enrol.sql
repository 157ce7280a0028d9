-- Adds a role to an account in the current agency that never held it there; index membership_account.
insert into membership (id, account_id, role, valid)
select nextval('membership_id_seq'), cast(:account as bigint), cast(:role as text), daterange(:from, null)
 where not exists (select from membership where account_id = :account and role = :role)
