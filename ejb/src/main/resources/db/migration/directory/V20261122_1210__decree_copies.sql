-- READ MODEL: what the public may know of the signed file of a decree: its hash, and a copy that names nobody, if there is one.
create table directory_decree (
  decree_id     uuid primary key,
  agency_id     bigint not null references agency,
  signed_sha256 text,
  copy_sha256   text,
  copy          bytea,
  changed_at    timestamptz not null,
  check ((copy is null) = (copy_sha256 is null)),
  check (copy_sha256 <> signed_sha256)
);
alter table directory_decree enable row level security;
alter table directory_decree force row level security;
create policy everybody_reads on directory_decree for select using (true);
create policy itself_writes on directory_decree for insert with check (agency_id = app_tenant());
create policy itself_changes on directory_decree for update using (agency_id = app_tenant()) with check (agency_id = app_tenant());
grant select, insert, update on directory_decree to ${app_role};
