-- Asks for work; no row when the same is asked for already and has not ended.
insert into job (public_id, kind, input, asked_at, asked_by)
values (:id, :kind, cast(:input as jsonb), :at, :by)
on conflict (tenant_id, kind) where state in ('WAITING', 'RUNNING') do nothing
