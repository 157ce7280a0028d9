-- Steps of the guided set-up that an agency leaves for later. Whether a step is done is never written down: what it leads to tells.
create table set_up_skip (
  tenant_id  bigint not null default app_tenant() references agency,
  step       text not null check (step ~ '^[A-Z]+(_[A-Z]+)*$'),
  reason     text not null,
  skipped_at timestamptz not null,
  primary key (tenant_id, step)
);
alter table set_up_skip enable row level security;
alter table set_up_skip force row level security;
create policy of_tenant on set_up_skip using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on set_up_skip to ${app_role};
