-- What an agency decides about who leads it (who did before stands in the trail), its letterhead, its logo, its colour, its numbers: read and written as a whole, so one document a part.
create table agency_part (
  tenant_id    bigint not null default app_tenant() references agency,
  part         text not null check (part in ('HEAD', 'LETTERHEAD', 'LOGO', 'BRANDING', 'NUMBERING', 'POLICIES')),
  content      jsonb not null,
  lock_version int not null default 0,
  primary key (tenant_id, part)
);
alter table agency_part enable row level security;
alter table agency_part force row level security;
create policy of_tenant on agency_part using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on agency_part to ${app_role};

alter table agency_own_part drop constraint agency_own_part_part_check;
alter table agency_own_part add constraint agency_own_part_part_check check (part in ('IDENTITY', 'UNITS', 'CHANNELS', 'SERVICE_POINTS',
  'CALENDAR', 'HEAD', 'LETTERHEAD', 'LOGO', 'BRANDING', 'NUMBERING', 'POLICIES'));
