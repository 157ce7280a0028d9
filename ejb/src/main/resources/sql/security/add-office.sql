-- Adds a role for a government, or for Baku as a whole without slug, unless the person holds it on one of these days.
insert into government_role (public_id, account_id, government_slug, role, valid, appointed_by, appointed_at)
values (:id, :account, cast(:government as text), :role, daterange(:from, cast(:until as date), '[]'), cast(:by as bigint), :at)
on conflict do nothing
