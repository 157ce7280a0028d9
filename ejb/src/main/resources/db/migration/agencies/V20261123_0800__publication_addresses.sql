-- READ MODEL: the short addresses that agencies have chosen for their public pages. An address is never given to another agency, also when its own
-- has chosen a new one, and neither is one that would be taken for it.
create table agency_address (
  address   text primary key check (address ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(address) between 3 and 40),
  agency_id bigint not null references agency,
  look      text not null, -- the same for all addresses that would be taken for one another
  since     timestamptz not null,
  exclude using gist (look with =, agency_id with <>)
);
create index agency_address_of_agency on agency_address (agency_id);
alter table agency_address enable row level security;
alter table agency_address force row level security;
create policy everybody_reads on agency_address for select using (true);
create policy itself_writes on agency_address for insert with check (agency_id = app_tenant());
grant select, insert on agency_address to ${app_role};

alter table agency_part drop constraint agency_part_part_check;
alter table agency_part add constraint agency_part_part_check check (part in ('HEAD', 'LETTERHEAD', 'LOGO', 'BRANDING', 'NUMBERING', 'POLICIES', 'PUBLICATION'));
alter table agency_own_part drop constraint agency_own_part_part_check;
alter table agency_own_part add constraint agency_own_part_part_check check (part in ('IDENTITY', 'UNITS', 'CHANNELS', 'SERVICE_POINTS',
  'CALENDAR', 'HEAD', 'LETTERHEAD', 'LOGO', 'BRANDING', 'NUMBERING', 'POLICIES', 'PUBLICATION'));
