-- What of its description an agency keeps in the product itself, since when: a tenant folder no longer writes over it.
create table agency_own_part (
  tenant_id bigint not null default app_tenant() references agency,
  part      text not null check (part in ('IDENTITY', 'UNITS', 'CHANNELS', 'SERVICE_POINTS', 'CALENDAR', 'BRANDING', 'POLICIES')),
  since     timestamptz not null,
  primary key (tenant_id, part)
);
alter table agency_own_part enable row level security;
alter table agency_own_part force row level security;
create policy of_tenant on agency_own_part using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on agency_own_part to ${app_role};
