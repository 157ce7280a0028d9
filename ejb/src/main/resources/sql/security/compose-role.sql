-- Adds a role of the current agency; unique (tenant_id, code).
insert into agency_role (code, name, permissions) values (:code, :name, cast(:permissions as text[]))
on conflict (tenant_id, code) do nothing
