-- What roles allow is data: the shipped ones come from tenants/_default/roles.json, others an agency composes for itself.
create table shipped_role (
  code             text primary key check (code ~ '^[A-Z]+(_[A-Z]+)*$'),
  office           text not null check (office in ('AGENCY', 'GOVERNMENT', 'PLATFORM')),
  whole_government boolean not null,
  time_limited     boolean not null,
  by_grant         boolean not null,   -- nobody is appointed to it
  second_factor    boolean not null,   -- whoever has it must have one
  label_id         text not null,
  label_en         text not null,
  permissions      text[] not null,
  list_order       int not null
);
grant select, insert, update on shipped_role to ${app_role};

create sequence agency_role_id_seq start with 50 increment by 50;
create table agency_role (
  id           bigint primary key default nextval('agency_role_id_seq'),
  tenant_id    bigint not null default app_tenant() references agency,
  code         text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),  -- never the form of a shipped one
  name         text not null,
  permissions  text[] not null check (cardinality(permissions) > 0),
  lock_version int not null default 0,
  unique (tenant_id, id),
  unique (tenant_id, code)
);
alter table agency_role enable row level security;
alter table agency_role force row level security;
create policy of_tenant on agency_role using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy sign_in on agency_role for select to current_user using (true);
grant select, insert, update on agency_role to ${app_role};
grant usage on sequence agency_role_id_seq to ${app_role};

-- A membership is a role from a day on, often to a day, in a capacity; the same role may be held again later.
alter table membership
  drop constraint membership_role_check,
  drop constraint membership_tenant_id_account_id_role_key,
  add column public_id uuid not null unique default gen_random_uuid(),
  add column own_role text generated always as (case when role ~ '^[a-z0-9]' then role end) stored,
  add column capacity text not null default 'HOLDER'
    check (capacity in ('HOLDER', 'ACTING_VACANT', 'ACTING_ABSENT', 'ON_BEHALF', 'BY_DELEGATION')),
  add column lock_version int not null default 0,
  add constraint membership_role_form check (role ~ '^[A-Z]+(_[A-Z]+)*$' or role ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint membership_own_role foreign key (tenant_id, own_role) references agency_role (tenant_id, code),
  add constraint membership_acting_ends check (capacity = 'HOLDER' or not upper_inf(valid)),
  add constraint membership_once exclude using gist (tenant_id with =, account_id with =, role with =, valid with &&);
