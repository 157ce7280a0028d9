-- The signed file of a decree and the copy the public may have of it. Nothing is overwritten: the newest row of a kind counts,
-- and a public copy without a file was withdrawn.
create sequence decree_file_id_seq start with 50 increment by 50;
create table decree_file (
  id            bigint primary key default nextval('decree_file_id_seq'),
  tenant_id     bigint not null default app_tenant() references agency,
  decree_number text not null,
  kind          text not null check (kind in ('SIGNED', 'PUBLIC')),
  file_id       uuid,
  at            timestamptz not null,
  actor         text not null,
  unique (tenant_id, id),
  foreign key (tenant_id, decree_number) references decree (tenant_id, number),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, public_id),
  check (kind = 'PUBLIC' or file_id is not null)
);
create index decree_file_newest on decree_file (tenant_id, decree_number, kind, id desc);
alter table decree_file enable row level security;
alter table decree_file force row level security;
create policy of_tenant on decree_file using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on decree_file to ${app_role};
grant usage on sequence decree_file_id_seq to ${app_role};

-- Codes of the document life-events.
alter table public_service add column life_events jsonb not null default '{"codes":[]}';
