-- The second factor of a person (TOTP, RFC 6238), and ten codes for the day on which the telephone is lost.
create table second_factor (
  account_id   bigint primary key references account,
  secret       bytea not null,          -- sealed with AES-256-GCM: nonce, cipher text, tag
  last_step    bigint not null,         -- the newest step of 30 seconds whose code was taken; none is taken twice
  confirmed_at timestamptz not null
);
create table recovery_code (
  account_id bigint not null references account,
  code_hash  bytea not null check (octet_length(code_hash) = 32),
  used_at    timestamptz,
  primary key (account_id, code_hash)
);
grant select, insert, delete on second_factor, recovery_code to ${app_role};
grant update (last_step) on second_factor to ${app_role};
grant update (used_at) on recovery_code to ${app_role};
