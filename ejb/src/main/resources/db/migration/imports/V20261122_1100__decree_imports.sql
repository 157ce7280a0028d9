-- A decree on its way from a file to standards. One per file: the same file twice is the same import.
create sequence decree_import_id_seq start with 50 increment by 50;
create table decree_import (
  id            bigint primary key default nextval('decree_import_id_seq'),
  tenant_id     bigint not null default app_tenant() references agency,
  public_id     uuid not null unique,
  file_id       uuid not null,
  state         text not null check (state in ('WAITING', 'READING', 'READY', 'REFUSED', 'CANCELLED', 'FINISHED')),
  progress      int not null default 0 check (progress between 0 and 100),
  attempts      int not null default 0,
  worker        uuid,                       -- the server that reads it, so that another may tell a dead one
  refusal       text,
  source        text,
  header        jsonb,
  remainders    jsonb,
  decree_number text,                       -- of the decree that was recorded out of it
  received_at   timestamptz not null,
  received_by   text not null,
  started_at    timestamptz,
  ended_at      timestamptz,
  lock_version  int not null default 0,
  unique (tenant_id, id),
  unique (tenant_id, public_id),
  unique (tenant_id, file_id),
  foreign key (tenant_id, file_id) references stored_file (tenant_id, public_id),
  check (state <> 'READING' or worker is not null),
  check (state <> 'REFUSED' or refusal is not null),
  check (state not in ('READY', 'FINISHED') or (source is not null and header is not null and remainders is not null))
);
create index decree_import_newest on decree_import (tenant_id, received_at desc, public_id);
create index decree_import_unfinished on decree_import (state) where state in ('WAITING', 'READING');
alter table decree_import enable row level security;
alter table decree_import force row level security;
create policy of_tenant on decree_import using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; the owner itself may do nothing but look, for this one question.
create policy resume on decree_import for select to current_user using (true);
grant select, insert, update on decree_import to ${app_role};
grant usage on sequence decree_import_id_seq to ${app_role};

-- The narrow door: a server that starts must know what the one before left undone, whosever it is.
create function unfinished_imports()
  returns table (agency_id bigint, import_id uuid)
  language sql stable security definer set search_path = public
  begin atomic
    select i.tenant_id, i.public_id from decree_import i
     where i.state in ('WAITING', 'READING') order by i.received_at, i.id;
  end;
revoke all on function unfinished_imports() from public;
grant execute on function unfinished_imports() to ${app_role};

-- What was read of one standard, and what people made of it.
create sequence imported_standard_id_seq start with 50 increment by 50;
create table imported_standard (
  id                 bigint primary key default nextval('imported_standard_id_seq'),
  tenant_id          bigint not null default app_tenant() references agency,
  import_id          uuid not null,
  position           int not null check (position > 0),
  group_name         text,
  service_type       text,
  label              text not null,         -- number in the document: "8.1"
  slug               text not null,
  name               text not null,
  audience           text not null check (audience in ('PUBLIC', 'AGENCIES', 'INTERNAL')),
  service_point_code text,
  is_known_service   boolean not null,      -- the slug is that of a service the agency has already
  content            jsonb not null,
  cells              jsonb not null,
  confidence         double precision not null check (confidence between 0 and 1),
  source             text not null,         -- the piece of the document it was read from
  source_start       int not null,
  decision           text not null default 'OPEN' check (decision in ('OPEN', 'ACCEPTED', 'LEFT_OUT')),
  standard_id        uuid,                  -- the standard it became, with the number of the version
  version_number     int,
  in_force_from      date,                  -- null as long as it is a draft
  lock_version       int not null default 0,
  unique (tenant_id, id),
  unique (tenant_id, import_id, position),
  foreign key (tenant_id, import_id) references decree_import (tenant_id, public_id),
  check ((decision = 'ACCEPTED') = (standard_id is not null and version_number is not null)),
  check (in_force_from is null or decision = 'ACCEPTED')
);
alter table imported_standard enable row level security;
alter table imported_standard force row level security;
create policy of_tenant on imported_standard using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on imported_standard to ${app_role};
grant usage on sequence imported_standard_id_seq to ${app_role};

-- How a standard was before each change, newest last: undoing takes the newest one back.
create sequence imported_standard_before_id_seq start with 50 increment by 50;
create table imported_standard_before (
  id        bigint primary key default nextval('imported_standard_before_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  import_id uuid not null,
  position  int not null,
  at        timestamptz not null,
  actor     text not null,
  reading   jsonb not null,
  unique (tenant_id, id),
  foreign key (tenant_id, import_id, position) references imported_standard (tenant_id, import_id, position)
);
create index imported_standard_before_newest on imported_standard_before (tenant_id, import_id, position, id desc);
alter table imported_standard_before enable row level security;
alter table imported_standard_before force row level security;
create policy of_tenant on imported_standard_before using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, delete on imported_standard_before to ${app_role};
grant usage on sequence imported_standard_before_id_seq to ${app_role};
