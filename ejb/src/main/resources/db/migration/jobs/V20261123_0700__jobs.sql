-- Work of an agency that takes longer than a request. A server has it as long as its lease lasts; whoever comes after takes it anew.
create sequence job_id_seq start with 50 increment by 50;
create table job (
  id          bigint primary key default nextval('job_id_seq'),
  tenant_id   bigint not null default app_tenant() references agency,
  public_id   uuid not null unique,
  kind        text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  state       text not null default 'WAITING' check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  input       jsonb not null,               -- what was asked for
  asked_at    timestamptz not null,
  asked_by    bigint references account,    -- null when the server itself asked
  worker      uuid,                         -- the run of the server that does it
  lease_until timestamptz,                  -- what is still running then belongs to whoever takes it
  attempts    int not null default 0,
  done        bigint not null default 0,
  total       bigint not null default 0,
  started_at  timestamptz,
  ended_at    timestamptz,
  problem     text,                         -- code of why the rules refused it
  incident    text,                         -- name of the failure in the log, when nobody foresaw it
  unique (tenant_id, id),
  unique (tenant_id, public_id),
  check (state <> 'RUNNING' or (worker is not null and lease_until is not null)),
  check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
  check ((state = 'FAILED') = (problem is not null or incident is not null))
);
create index job_newest on job (tenant_id, asked_at desc, id desc);
create unique index job_one_of_a_kind on job (tenant_id, kind) where state in ('WAITING', 'RUNNING');
create index job_unfinished on job (asked_at) where state in ('WAITING', 'RUNNING');
create index job_asked_by on job (asked_by) where asked_by is not null;
alter table job enable row level security;
alter table job force row level security;
create policy of_tenant on job using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the functions below run as the owner; it may do nothing but look.
create policy overview on job for select to current_user using (true);
grant select, insert, update, delete on job to ${app_role};
grant usage on sequence job_id_seq to ${app_role};

-- The narrow door for servers: what waits, or was left by a server that is gone, whosever it is. Numbers and nothing else.
create function unfinished_jobs(now timestamptz)
  returns table (agency_id bigint, job_id uuid)
  language sql stable security definer set search_path = public
  begin atomic
    select j.tenant_id, j.public_id from job j
     where j.state = 'WAITING' or (j.state = 'RUNNING' and j.lease_until < now) order by j.asked_at, j.id limit 20;
  end;
revoke all on function unfinished_jobs(timestamptz) from public;
grant execute on function unfinished_jobs(timestamptz) to ${app_role};

-- The narrow door for who runs Baku: which agencies' work is under way or failed lately. Not what was asked for, by whom, or what came of it.
create function jobs_of_agencies(since timestamptz)
  returns table (agency_id bigint, kind text, state text, asked_at timestamptz, started_at timestamptz, ended_at timestamptz, incident text)
  language sql stable security definer set search_path = public
  begin atomic
    select j.tenant_id, j.kind, j.state, j.asked_at, j.started_at, j.ended_at, j.incident from job j
     where j.state in ('WAITING', 'RUNNING') or j.ended_at >= since order by j.asked_at desc, j.id desc limit 100;
  end;
revoke all on function jobs_of_agencies(timestamptz) from public;
grant execute on function jobs_of_agencies(timestamptz) to ${app_role};

-- What the servers do again and again, one of them at a time; it belongs to no agency.
create table recurring_job (
  name          text primary key check (name ~ '^[a-z]+(-[a-z]+)*$'),
  every_seconds bigint not null check (every_seconds > 0),
  due_at        timestamptz not null,
  worker        uuid,                       -- null when it is not running
  lease_until   timestamptz,
  started_at    timestamptz,
  ended_at      timestamptz,
  millis        bigint,                     -- how long the last one took
  failed_at     timestamptz,                -- of the last failure, with its name in the log
  incident      text,
  check ((worker is null) = (lease_until is null)),
  check ((failed_at is null) = (incident is null))
);
grant select, insert, update on recurring_job to ${app_role};
