-- What an agency says about its calendar: hours of its weeks, holidays of its own, special days, closures. Holidays of the nation are inherited.
create table agency_calendar (
  tenant_id    bigint primary key default app_tenant() references agency,
  settings     jsonb not null,
  lock_version int not null default 0
);
alter table agency_calendar enable row level security;
alter table agency_calendar force row level security;
create policy of_tenant on agency_calendar using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on agency_calendar to ${app_role};
