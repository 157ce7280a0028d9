create sequence decree_id_seq start with 50 increment by 50;
create table decree (
  id                 bigint primary key,
  tenant_id          bigint not null default app_tenant() references agency,
  public_id          uuid not null unique,
  number             text not null,
  title              text not null,
  issuer             text,
  place              text,
  fixed_on           date not null,
  signed_on          date,
  in_force_on        date not null,
  published_on       date,
  signatory_position text,
  signatory_rank     text,
  signing_capacity   text not null check (signing_capacity in ('HOLDER', 'ACTING_VACANT', 'ACTING_ABSENT', 'ON_BEHALF',
                                                               'BY_DELEGATION')),
  text               jsonb not null,
  source_file        text,
  source_sha256      text,
  unique (tenant_id, id),
  unique (tenant_id, number)
);
alter table decree enable row level security;
alter table decree force row level security;
create policy of_tenant on decree using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on decree to ${app_role};          -- a decree never changes: an erratum is a new one
grant usage on sequence decree_id_seq to ${app_role};

create sequence public_service_id_seq start with 50 increment by 50;
create table public_service (
  id                 bigint primary key,
  tenant_id          bigint not null default app_tenant() references agency,
  public_id          uuid not null unique,
  slug               text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name               text not null,
  group_name         text,
  list_order         int not null,
  audience           text not null check (audience in ('PUBLIC', 'AGENCIES', 'INTERNAL')),
  service_point_code text,
  lock_version       int not null,
  unique (tenant_id, id),
  unique (tenant_id, slug),
  foreign key (tenant_id, service_point_code) references service_point (tenant_id, code)
);
alter table public_service enable row level security;
alter table public_service force row level security;
create policy of_tenant on public_service using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on public_service to ${app_role};
grant usage on sequence public_service_id_seq to ${app_role};

create sequence service_standard_id_seq start with 50 increment by 50;
create table service_standard (
  id           bigint primary key,
  tenant_id    bigint not null default app_tenant() references agency,
  public_id    uuid not null unique,
  service_id   bigint not null,
  lock_version int not null,
  unique (tenant_id, id),
  unique (tenant_id, service_id),
  foreign key (tenant_id, service_id) references public_service (tenant_id, id)
);
alter table service_standard enable row level security;
alter table service_standard force row level security;
create policy of_tenant on service_standard using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on service_standard to ${app_role};
grant usage on sequence service_standard_id_seq to ${app_role};

create sequence standard_version_id_seq start with 50 increment by 50;
create table standard_version (
  id           bigint primary key,
  tenant_id    bigint not null default app_tenant() references agency,
  public_id    uuid not null unique,
  standard_id  bigint not null,
  number       int not null check (number > 0),
  status       text not null check (status in ('DRAFT', 'IN_FORCE', 'SUPERSEDED', 'REVOKED')),
  content      jsonb not null,
  origin       text not null check (origin in ('folder', 'product')),
  decree_id    bigint,
  in_force     daterange,
  created_at   timestamptz not null,
  published_at timestamptz,
  lock_version int not null,
  unique (tenant_id, id),
  unique (tenant_id, standard_id, number),
  foreign key (tenant_id, standard_id) references service_standard (tenant_id, id),
  foreign key (tenant_id, decree_id) references decree (tenant_id, id),
  check (status = 'DRAFT' or (in_force is not null and decree_id is not null and published_at is not null)),
  -- No two versions of a standard hold on one day.
  exclude using gist (tenant_id with =, standard_id with =, in_force with &&) deferrable initially deferred
);
create unique index one_open_version on standard_version (tenant_id, standard_id) where status = 'DRAFT';
-- Which versions cite a regulation, name a channel, promise a time.
create index standard_version_content on standard_version using gin (content jsonb_path_ops);
alter table standard_version enable row level security;
alter table standard_version force row level security;
create policy of_tenant on standard_version using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on standard_version to ${app_role};
grant usage on sequence standard_version_id_seq to ${app_role};

-- What was published stays what it was, whoever writes.
create function refuse_rewriting_published_version() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and (new.content, new.decree_id, new.number, new.standard_id, new.published_at)
       is distinct from (old.content, old.decree_id, old.number, old.standard_id, old.published_at) then
    raise exception 'a published version is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger published_version_is_immutable before update on standard_version
  for each row execute function refuse_rewriting_published_version();

-- Who did what to a version, when: appended, never changed.
create sequence lifecycle_entry_id_seq start with 50 increment by 50;
create table lifecycle_entry (
  id          bigint primary key default nextval('lifecycle_entry_id_seq'),
  tenant_id   bigint not null default app_tenant() references agency,
  version_id  bigint not null,
  at          timestamptz not null,
  actor       text not null,
  from_status text,
  to_status   text not null,
  note        text,
  unique (tenant_id, id),
  foreign key (tenant_id, version_id) references standard_version (tenant_id, id)
);
create index lifecycle_entry_version on lifecycle_entry (tenant_id, version_id, id);
alter table lifecycle_entry enable row level security;
alter table lifecycle_entry force row level security;
create policy of_tenant on lifecycle_entry using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on lifecycle_entry to ${app_role};
grant usage on sequence lifecycle_entry_id_seq to ${app_role};
