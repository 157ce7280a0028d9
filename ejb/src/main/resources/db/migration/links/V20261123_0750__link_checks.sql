-- The addresses that an agency gives to the public, and what came of asking for each.
create sequence link_check_id_seq start with 50 increment by 50;
create table link_check (
  id            bigint primary key default nextval('link_check_id_seq'),
  tenant_id     bigint not null default app_tenant() references agency,
  kind          text not null check (kind in ('CHANNEL', 'SERVICE_POINT')),
  key           text not null,                -- which one: public id of a channel, code of a place
  label         text not null,                -- what people call it
  address       text not null,
  asked_at      timestamptz,                  -- null before the first time
  verdict       text check (verdict ~ '^[A-Z]+(_[A-Z]+)*$'),
  detail        text,
  failures      int not null default 0 check (failures >= 0),
  failing_since timestamptz,
  due_at        timestamptz not null,         -- not before
  unique (tenant_id, id),
  unique (tenant_id, kind, key, address),
  check ((asked_at is null) = (verdict is null)),
  check ((failures > 0) = (failing_since is not null))
);
create index link_check_due on link_check (tenant_id, due_at);
alter table link_check enable row level security;
alter table link_check force row level security;
create policy of_tenant on link_check using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on link_check to ${app_role};
grant usage on sequence link_check_id_seq to ${app_role};

-- When the servers last looked for addresses of an agency that are due.
create table link_round (
  tenant_id bigint primary key default app_tenant() references agency,
  looked_at timestamptz not null
);
alter table link_round enable row level security;
alter table link_round force row level security;
create policy of_tenant on link_round using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; it may do nothing but look.
create policy rounds on link_round for select to current_user using (true);
grant select, insert, update, delete on link_round to ${app_role};

-- The narrow door of the job that checks: agencies that were not looked at since then, those that waited longest first. Neither invented ones,
-- whose addresses are invented too, nor closed ones, where nobody is left to be told. Numbers and nothing else.
create function agencies_to_check_links(before timestamptz, most int) returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select a.id
      from agency a
      left join link_round r on r.tenant_id = a.id
      left join directory_agency d on d.agency_id = a.id
     where (r.looked_at is null or r.looked_at < before) and not a.is_sample and d.profile -> 'closed' is null
     order by r.looked_at nulls first, a.id
     limit most;
  end;
revoke all on function agencies_to_check_links(timestamptz, int) from public;
grant execute on function agencies_to_check_links(timestamptz, int) to ${app_role};
