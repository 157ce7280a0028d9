-- Files as an agency brought them, byte by byte. The same bytes are kept once per agency.
create sequence stored_file_id_seq start with 50 increment by 50;
create table stored_file (
  id         bigint primary key default nextval('stored_file_id_seq'),
  tenant_id  bigint not null default app_tenant() references agency,
  public_id  uuid not null unique,
  name       text not null check (length(name) between 1 and 200),
  media_type text not null check (length(media_type) <= 100),
  size       int not null check (size between 1 and 20971520),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content    bytea not null check (octet_length(content) = size),
  kept_at    timestamptz not null,
  kept_by    text not null,
  unique (tenant_id, id),
  unique (tenant_id, public_id),
  unique (tenant_id, sha256)
);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy of_tenant on stored_file using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on stored_file to ${app_role};     -- what was brought stays what it was
grant usage on sequence stored_file_id_seq to ${app_role};
