-- What was decided in an agency, by whom and when, with what stood there before and after. Rows are added and never changed.
create sequence trail_entry_id_seq start with 50 increment by 50;
create table trail_entry (
  id         bigint primary key default nextval('trail_entry_id_seq'),
  tenant_id  bigint not null default app_tenant() references agency,
  at         timestamptz not null,
  account_id bigint references account,     -- null when nobody was signed in: actor says what the system did it for
  actor      text not null,
  act        text not null check (act ~ '^[a-z-]+(\.[a-z-]+)+$'),
  subject    text not null check (subject ~ '^[a-z-]+/.+'),
  label      text not null,                 -- what the subject was called then
  before     json,                          -- as the record tells it, its order kept
  after      json,
  unique (tenant_id, id)
);
create index trail_entry_list on trail_entry (tenant_id, at desc, id desc);
create index trail_entry_subject on trail_entry (tenant_id, subject, at desc, id desc);
create index trail_entry_account on trail_entry (account_id) where account_id is not null;
alter table trail_entry enable row level security;
alter table trail_entry force row level security;
create policy of_tenant on trail_entry using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert on trail_entry to ${app_role};
grant usage on sequence trail_entry_id_seq to ${app_role};
