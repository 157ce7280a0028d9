-- An invited person chooses a password; until then there is none, and nobody signs in.
alter table account alter column password_hash drop not null;

-- Links that are good once. Only hashes are kept.
create table account_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id bigint not null references account,
  kind       text not null check (kind in ('INVITATION', 'PASSWORD_RESET', 'EMAIL_OLD', 'EMAIL_NEW')),
  email      text check ((email is not null) = (kind in ('EMAIL_OLD', 'EMAIL_NEW'))),   -- the new address that a link confirms
  until      timestamptz not null,
  used_at    timestamptz
);
create index account_link_account on account_link (account_id);
grant select, insert, delete on account_link to ${app_role};
grant update (used_at) on account_link to ${app_role};

-- Mail on its way, written in the transaction of what it tells of. A link in it is drawn when it is sent, so no secret ever lies here.
create sequence mail_outbox_id_seq start with 50 increment by 50;
create table mail_outbox (
  id          bigint primary key default nextval('mail_outbox_id_seq'),
  recipient   text not null check (length(recipient) <= 254 and recipient !~ '[[:cntrl:][:space:]]'),
  kind        text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  told        jsonb not null,           -- what its text says by name
  created_at  timestamptz not null,
  due_at      timestamptz not null,     -- when it is tried next
  attempts    int not null default 0,
  sent_at     timestamptz,
  given_up_at timestamptz,
  problem     text                      -- why the last try failed
);
create index mail_outbox_due on mail_outbox (due_at) where sent_at is null and given_up_at is null;
grant select, insert, update, delete on mail_outbox to ${app_role};
grant usage on sequence mail_outbox_id_seq to ${app_role};
