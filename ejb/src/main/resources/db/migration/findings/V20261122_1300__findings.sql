-- Whose standards are to be looked through again: a row for every reason, taken when the check begins.
create sequence finding_request_id_seq start with 50 increment by 50;
create table finding_request (
  id        bigint primary key default nextval('finding_request_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  asked_at  timestamptz not null,
  unique (tenant_id, id)
);
insert into finding_request (tenant_id, asked_at) select id, now() from agency;  -- nothing was ever looked through
alter table finding_request enable row level security;
alter table finding_request force row level security;
create policy of_tenant on finding_request using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy resume on finding_request for select to current_user using (true);
grant select, insert, delete on finding_request to ${app_role};
grant usage on sequence finding_request_id_seq to ${app_role};

-- The last check of an agency. Its row is also what several servers wait for.
create table finding_check (
  tenant_id  bigint primary key default app_tenant() references agency,
  data       text not null,                 -- fingerprint of the reference data it was made with
  checked_at timestamptz not null
);
alter table finding_check enable row level security;
alter table finding_check force row level security;
create policy of_tenant on finding_check using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy resume on finding_check for select to current_user using (true);
grant select, insert, update on finding_check to ${app_role};

-- The narrow door: a server that starts must know what the one before left undone, whosever it is.
create function agencies_to_check(present_data text)
  returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select tenant_id from finding_request union select tenant_id from finding_check where data <> present_data;
  end;
revoke all on function agencies_to_check(text) from public;
grant execute on function agencies_to_check(text) to ${app_role};

-- What the linter found in the newest wordings, and what people said of it.
create sequence finding_id_seq start with 50 increment by 50;
create table finding (
  id            bigint primary key default nextval('finding_id_seq'),
  tenant_id     bigint not null default app_tenant() references agency,
  public_id     uuid not null unique,
  identity      text not null,              -- the same at every check, as long as the words stand there
  group_key     text not null,              -- the same for the same error elsewhere
  rule          text not null,
  text_key      text not null,
  severity      text not null check (severity in ('ERROR', 'WARNING', 'HINT')),
  severity_rank int generated always as (case severity when 'ERROR' then 0 when 'WARNING' then 1 else 2 end) stored,
  standard_id   uuid,                       -- null when it is about the decree
  decree_number text,
  component     text,
  at            int not null,
  quote         text not null,
  params        jsonb not null,
  law           text not null,
  certainty     text check (certainty in ('H', 'M', 'L')),
  source        text,
  fix_kind      text,
  replacement   text,
  safe          boolean not null,
  state         text not null default 'OPEN' check (state in ('OPEN', 'NOT_A_DEFECT', 'GONE')),
  reason        text,
  decided_at    timestamptz,
  decided_by    bigint references account,
  found_at      timestamptz not null,
  gone_at       timestamptz,
  lock_version  int not null default 0,
  unique (tenant_id, id),
  unique (tenant_id, identity),
  check (state <> 'NOT_A_DEFECT' or reason is not null),
  check (standard_id is null or decree_number is null)
);
create index finding_group on finding (tenant_id, group_key);
create index finding_open on finding (tenant_id, state, standard_id);
alter table finding enable row level security;
alter table finding force row level security;
create policy of_tenant on finding using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on finding to ${app_role};
grant usage on sequence finding_id_seq to ${app_role};

-- A finding with its place: the service and the newest wording of the component it is about.
create view finding_in_place with (security_invoker = true) as
  select f.*, s.name as service, s.list_order, v.number as version_number, v.lock_version as standard_lock,
         v.content #>> array[lower(f.component), 'raw'] as wording, a.name as decided_by_name
    from finding f
    left join service_standard t on t.tenant_id = f.tenant_id and t.public_id = f.standard_id
    left join public_service s on s.tenant_id = t.tenant_id and s.id = t.service_id
    left join lateral (select number, lock_version, content from standard_version n
                        where n.tenant_id = t.tenant_id and n.standard_id = t.id and n.status <> 'REVOKED'
                        order by n.number desc limit 1) v on true
    left join account a on a.id = f.decided_by;
grant select on finding_in_place to ${app_role};
