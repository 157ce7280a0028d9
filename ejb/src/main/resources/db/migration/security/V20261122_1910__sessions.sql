-- Where a person is signed in. It belongs to the person, whatever agencies he or she works for, and is asked for on every request, so that what was
-- ended here is over in every tab and on every server.
create sequence staff_session_id_seq start with 50 increment by 50;
create table staff_session (
  id           bigint primary key default nextval('staff_session_id_seq'),
  public_id    uuid not null unique,
  token_hash   bytea not null unique check (octet_length(token_hash) = 32),   -- SHA-256 of what the server's session keeps
  account_id   bigint not null references account,
  agency_slug  text,                                                         -- the agency last shown in it
  started_at   timestamptz not null,
  last_seen_at timestamptz not null,                                         -- to the minute
  ended_at     timestamptz,
  address      text not null,
  browser      text                                                          -- in words, null when it named none we know
);
create index staff_session_account on staff_session (account_id, last_seen_at desc);
grant select, insert, delete on staff_session to ${app_role};
grant update (agency_slug, last_seen_at, ended_at) on staff_session to ${app_role};
grant usage on sequence staff_session_id_seq to ${app_role};

-- What happened to an account, for the person alone; rows are added and never changed.
create sequence account_event_id_seq start with 50 increment by 50;
create table account_event (
  id         bigint primary key default nextval('account_event_id_seq'),
  account_id bigint not null references account,
  at         timestamptz not null,
  kind       text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  address    text,
  browser    text
);
create index account_event_list on account_event (account_id, at desc, id desc);
grant select, insert on account_event to ${app_role};
grant usage on sequence account_event_id_seq to ${app_role};
