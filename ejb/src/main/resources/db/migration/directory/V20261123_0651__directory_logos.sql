-- READ MODEL: the logo an agency shows, by the hash of its bytes; agencies of one region may show the same.
create table directory_logo (
  agency_id bigint primary key references agency,
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  png       bytea not null
);
create index directory_logo_by_hash on directory_logo (sha256);
alter table directory_logo enable row level security;
alter table directory_logo force row level security;
create policy everybody_reads on directory_logo for select using (true);
create policy itself_writes on directory_logo for insert with check (agency_id = app_tenant());
create policy itself_changes on directory_logo for update using (agency_id = app_tenant()) with check (agency_id = app_tenant());
create policy itself_removes on directory_logo for delete using (agency_id = app_tenant());
grant select, insert, update, delete on directory_logo to ${app_role};
