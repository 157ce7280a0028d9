-- What somebody typed into a form whose session was over, for an hour, until he or she is signed in again. A browser may keep several, one a page.
create table kept_form (
  token_hash bytea not null check (octet_length(token_hash) = 32),   -- SHA-256 of what that browser keeps
  page       text not null check (length(page) <= 500),
  account_id bigint not null references account,
  place      text not null,                                          -- where the person was, by its key
  fields     bytea not null check (octet_length(fields) <= 1100000), -- sealed with AES-256-GCM
  until      timestamptz not null,
  primary key (token_hash, page)
);
create index kept_form_account on kept_form (account_id);
create index kept_form_until on kept_form (until);
grant select, insert, update, delete on kept_form to ${app_role};
