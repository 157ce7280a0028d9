-- Which position leads an agency and signs its decrees; who held it before stands in the trail.
create table agency_head (
  tenant_id    bigint primary key default app_tenant() references agency,
  position     text not null,
  rank         text,
  capacity     text not null check (capacity in ('HOLDER', 'ACTING_VACANT', 'ACTING_ABSENT', 'ON_BEHALF', 'BY_DELEGATION')),
  on_behalf_of text check ((on_behalf_of is not null) = (capacity in ('ON_BEHALF', 'BY_DELEGATION'))),
  valid_from   date not null,
  valid_until  date check (valid_until >= valid_from),
  lock_version int not null default 0,
  check (valid_until is not null or capacity not in ('ACTING_VACANT', 'ACTING_ABSENT'))
);
alter table agency_head enable row level security;
alter table agency_head force row level security;
create policy of_tenant on agency_head using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on agency_head to ${app_role};
