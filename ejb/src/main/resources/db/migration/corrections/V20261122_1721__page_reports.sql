-- What the public says is wrong on a page, for the agency whose page it is.
create sequence page_report_id_seq start with 50 increment by 50;
create table page_report (
  id             bigint primary key default nextval('page_report_id_seq'),
  tenant_id      bigint not null default app_tenant() references agency,
  public_id      uuid not null unique,
  standard_id    uuid not null,
  service_slug   text not null,
  service        text not null,             -- its name when somebody wrote
  version_number int not null,
  component      text,                      -- null when it is the page as a whole
  wrong          text not null,
  correction     text,
  contact        text,                      -- of the person who wrote; only the agency sees it, and only while the report is open
  reported_at    timestamptz not null,
  state          text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'NOT_A_FAULT')),
  note           text,
  decided_at     timestamptz,
  decided_by     bigint references account,
  lock_version   int not null default 0,
  unique (tenant_id, id),
  check (state = 'OPEN' or contact is null),
  check (state = 'OPEN' or note is not null and decided_at is not null)
);
create index page_report_list on page_report (tenant_id, state, reported_at desc, id desc);
alter table page_report enable row level security;
alter table page_report force row level security;
create policy of_tenant on page_report using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on page_report to ${app_role};
grant usage on sequence page_report_id_seq to ${app_role};
