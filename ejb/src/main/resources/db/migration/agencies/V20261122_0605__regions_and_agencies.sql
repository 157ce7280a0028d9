-- Reference data: the same for all agencies, so without a tenant.
create table region (
  code     text primary key check (code ~ '^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[0-9]{4})?)?)?$'),  -- Kemendagri
  name     text not null,
  kind     text not null check (kind in ('PROVINCE', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'KELURAHAN', 'DESA')),
  parent_code text generated always as (nullif(regexp_replace(code, '\.?[0-9]+$', ''), '')) stored references region,
  bps_code text,
  zone     text not null
);

create table government (
  slug        text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name        text not null,
  level       text not null check (level in ('PROVINCE', 'KABUPATEN', 'KOTA')),
  region_code text not null references region
);

-- Data of tenants/_default as it was loaded: hours, hints, synonyms, channel kinds and the like.
create table reference_data (
  name      text primary key,
  content   jsonb not null,
  sha256    text not null,
  loaded_at timestamptz not null
);

create table holiday (
  day         date not null,
  kind        text not null check (kind in ('NATIONAL', 'REGIONAL', 'CUTI_BERSAMA')),
  name        text not null,
  region_code text references region,
  provisional boolean not null default false,
  certainty   text not null check (certainty in ('H', 'M', 'L')),
  decree      text not null,
  primary key (day, kind, name)
);

grant select, insert, update, delete on region, government, reference_data, holiday to ${app_role};

-- The tenant. Who agencies are is public; only the agency itself writes its row.
create sequence agency_id_seq start with 50 increment by 50;
create table agency (
  id              bigint primary key,
  public_id       uuid not null unique,
  slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  government_slug text not null references government,
  region_code     text not null references region,
  name            text not null,
  short_name      text not null,
  parent_body     text,
  address         text,
  phone           text,
  email           text,
  website         text,
  zone            text not null,
  lock_version    int not null
);
alter table agency enable row level security;
alter table agency force row level security;
create policy everybody_reads on agency for select using (true);
create policy itself_writes on agency for insert with check (id = app_tenant());
create policy itself_changes on agency for update using (id = app_tenant()) with check (id = app_tenant());
grant select, insert, update on agency to ${app_role};
grant usage on sequence agency_id_seq to ${app_role};

-- Units inside an agency (bagian, bidang, UPTD).
create sequence agency_unit_id_seq start with 50 increment by 50;
create table agency_unit (
  id        bigint primary key,
  tenant_id bigint not null default app_tenant() references agency,
  code      text not null,
  name      text not null,
  parent_id bigint,
  unique (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references agency_unit (tenant_id, id)
);
alter table agency_unit enable row level security;
alter table agency_unit force row level security;
create policy of_tenant on agency_unit using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on agency_unit to ${app_role};
grant usage on sequence agency_unit_id_seq to ${app_role};

-- What was loaded from a folder under tenants/, so that the same file is never loaded twice.
create table folder_item (
  tenant_id bigint not null default app_tenant() references agency,
  path      text not null,
  sha256    text not null,
  loaded_at timestamptz not null,
  primary key (tenant_id, path)
);
alter table folder_item enable row level security;
alter table folder_item force row level security;
create policy of_tenant on folder_item using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on folder_item to ${app_role};
