-- A person hands roles and open work over to a successor in the same agency; both confirm the list of what moves, and then it moves at once.
create sequence handover_id_seq start with 50 increment by 50;
create table handover (
  id           bigint primary key default nextval('handover_id_seq'),
  tenant_id    bigint not null default app_tenant() references agency,
  public_id    uuid not null unique,
  giver        bigint not null references account,
  taker        bigint not null references account check (taker <> giver),
  begun_at     timestamptz not null,
  items        json not null,                 -- the list that was confirmed
  given_by     bigint references account,     -- who confirmed for the giver: the giver, or an administrator in the place of one who left
  taken_at     timestamptz,
  ended_at     timestamptz,
  outcome      text check (outcome in ('DONE', 'CANCELLED')),
  lock_version int not null default 0,
  unique (tenant_id, id),
  check ((ended_at is null) = (outcome is null))
);
create unique index handover_open on handover (tenant_id, giver) where ended_at is null;
alter table handover enable row level security;
alter table handover force row level security;
create policy of_tenant on handover using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on handover to ${app_role};
grant usage on sequence handover_id_seq to ${app_role};

-- Who looks after open work that somebody else began. Who began and wrote it stays in the history of the work.
create sequence work_keeper_id_seq start with 50 increment by 50;
create table work_keeper (
  id         bigint primary key default nextval('work_keeper_id_seq'),
  tenant_id  bigint not null default app_tenant() references agency,
  subject    text not null check (subject ~ '^[a-z-]+/.+'),
  account_id bigint not null references account,
  since      timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, subject)
);
create index work_keeper_account on work_keeper (account_id);
alter table work_keeper enable row level security;
alter table work_keeper force row level security;
create policy of_tenant on work_keeper using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on work_keeper to ${app_role};
grant usage on sequence work_keeper_id_seq to ${app_role};
