-- Keys by which a program acts for the current agency. They belong to the agency and outlive the membership of whoever made them.
create sequence api_token_id_seq start with 50 increment by 50;
create table api_token (
  id           bigint primary key default nextval('api_token_id_seq'),
  tenant_id    bigint not null default app_tenant() references agency,
  public_id    uuid not null unique,
  prefix       text not null check (prefix ~ '^[a-z0-9]{8}$'),               -- by which people tell one from another
  token_hash   bytea not null unique check (octet_length(token_hash) = 32),  -- SHA-256 of all of it
  name         text not null check (length(name) between 1 and 100),
  scopes       text[] not null check (cardinality(scopes) > 0),
  created_by   bigint not null references account,
  created_at   timestamptz not null,
  valid_until  date not null,                                                -- last day
  last_used_at timestamptz,                                                  -- to the minute
  revoked_by   bigint references account,
  revoked_at   timestamptz,
  unique (tenant_id, id),
  check ((revoked_by is null) = (revoked_at is null))
);
create unique index api_token_name on api_token (tenant_id, lower(name)) where revoked_at is null;
create index api_token_list on api_token (tenant_id, created_at desc, id desc);
alter table api_token enable row level security;
alter table api_token force row level security;
create policy of_tenant on api_token using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; the owner itself may do nothing but look, for this one question.
create policy at_the_door on api_token for select to current_user using (true);
grant select, insert on api_token to ${app_role};
grant update (last_used_at, revoked_by, revoked_at) on api_token to ${app_role};
grant usage on sequence api_token_id_seq to ${app_role};

-- The narrow door: whoever knows a token learns whose it is, and nothing about any other.
create function api_token_at_the_door(hash bytea)
  returns table (agency_id bigint, token_id bigint, public_id uuid, maker bigint, scopes text[], valid_until date, revoked boolean,
                 last_used_at timestamptz, zone text)
  language sql stable security definer set search_path = public
  begin atomic
    select t.tenant_id, t.id, t.public_id, t.created_by, t.scopes, t.valid_until, t.revoked_at is not null, t.last_used_at, g.zone
      from api_token t join agency g on g.id = t.tenant_id
     where t.token_hash = hash;
  end;
revoke all on function api_token_at_the_door(bytea) from public;
grant execute on function api_token_at_the_door(bytea) to ${app_role};
