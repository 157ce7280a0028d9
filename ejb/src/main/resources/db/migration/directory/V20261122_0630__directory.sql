-- READ MODEL: published data only, written by the agency it is about, read by everybody.
create table directory_agency (
  agency_id    bigint primary key references agency,
  profile      jsonb not null,          -- channels and service points as published
  published_at timestamptz not null
);
alter table directory_agency enable row level security;
alter table directory_agency force row level security;
create policy everybody_reads on directory_agency for select using (true);
create policy itself_writes on directory_agency for insert with check (agency_id = app_tenant());
create policy itself_changes on directory_agency for update using (agency_id = app_tenant()) with check (agency_id = app_tenant());
create policy itself_removes on directory_agency for delete using (agency_id = app_tenant());
grant select, insert, update, delete on directory_agency to ${app_role};

-- One row per published version; which one holds follows from the day asked for.
create table directory_entry (
  version_id   uuid primary key,
  agency_id    bigint not null references agency,
  standard_id  uuid not null,
  service_id   uuid not null,
  slug         text not null,
  name         text not null,
  group_name   text,
  list_order   int not null,
  audience     text not null,
  number       int not null,
  is_free      boolean,
  fee_from     bigint,                  -- rupiah
  fee_to       bigint,
  promises     jsonb not null,
  document     jsonb not null,
  in_force     daterange not null,
  published_at timestamptz not null,
  search       tsvector not null,
  key          bigint generated always as identity,   -- stable order for paging
  exclude using gist (standard_id with =, in_force with &&)
);
create index directory_entry_slug on directory_entry (agency_id, slug);
create index directory_entry_search on directory_entry using gin (search);
create index directory_entry_standard on directory_entry (standard_id);
alter table directory_entry enable row level security;
alter table directory_entry force row level security;
create policy everybody_reads on directory_entry for select using (true);
create policy itself_writes on directory_entry for insert with check (agency_id = app_tenant());
create policy itself_changes on directory_entry for update using (agency_id = app_tenant()) with check (agency_id = app_tenant());
create policy itself_removes on directory_entry for delete using (agency_id = app_tenant());
grant select, insert, update, delete on directory_entry to ${app_role};
