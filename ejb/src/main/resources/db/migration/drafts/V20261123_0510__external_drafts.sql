-- What a partner's system calls a service of the current agency, and the token that wrote its draft last.
create sequence external_service_id_seq start with 50 increment by 50;
create table external_service (
  id          bigint primary key default nextval('external_service_id_seq'),
  tenant_id   bigint not null default app_tenant() references agency,
  external_id text collate "C" not null check (external_id ~ '^[A-Za-z0-9][A-Za-z0-9._~-]{0,99}$'),
  service_id  bigint not null,
  token_id    bigint not null,
  written_at  timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, external_id),
  unique (tenant_id, service_id),
  foreign key (tenant_id, service_id) references public_service (tenant_id, id) on delete cascade,
  foreign key (tenant_id, token_id) references api_token (tenant_id, id)
);
alter table external_service enable row level security;
alter table external_service force row level security;
create policy of_tenant on external_service using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on external_service to ${app_role};
grant update (token_id, written_at) on external_service to ${app_role};
grant usage on sequence external_service_id_seq to ${app_role};

-- Answers to requests that a partner named by a key, for a day: whoever asks once more under that key gets the same.
create sequence kept_reply_id_seq start with 50 increment by 50;
create table kept_reply (
  id        bigint primary key default nextval('kept_reply_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  token_id  bigint not null,
  key       text not null check (length(key) between 1 and 255),
  digest    bytea not null check (octet_length(digest) = 32),   -- SHA-256 of method, address, conditions and body
  status    int not null,
  tag       text,                                               -- ETag
  location  text,
  body      text,
  at        timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, token_id, key),
  foreign key (tenant_id, token_id) references api_token (tenant_id, id)
);
create index kept_reply_age on kept_reply (tenant_id, token_id, at);
alter table kept_reply enable row level security;
alter table kept_reply force row level security;
create policy of_tenant on kept_reply using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, delete on kept_reply to ${app_role};
grant usage on sequence kept_reply_id_seq to ${app_role};

-- A draft may also come from a program.
alter table standard_version drop constraint standard_version_origin_check;
alter table standard_version add constraint standard_version_origin_check check (origin in ('folder', 'product', 'api'));
