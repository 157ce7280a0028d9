-- Agencies that ask to be taken in. They are no agencies yet, so no tenant: the row belongs to the government that decides. Who applied
-- is forgotten some time after the decision (tenants/_default/retention.json).
create sequence agency_application_id_seq start with 50 increment by 50;
create table agency_application (
  id              bigint primary key default nextval('agency_application_id_seq'),
  public_id       uuid not null unique,
  government_slug text not null references government,
  name            text not null,
  short_name      text not null,
  address         text not null,
  letter_number   text not null,
  applicant       text,                  -- personal, like the address to write to
  email           text,
  token_hash      bytea unique check (octet_length(token_hash) = 32),   -- of the link that proves the address
  sent_at         timestamptz not null,
  confirmed_at    timestamptz,           -- null while the address is not proved: where no mail is sent the coordinator calls
  state           text not null check (state in ('SENT', 'OPEN', 'APPROVED', 'DECLINED')),
  reason          text,
  decided_at      timestamptz,
  decided_by      bigint references account,
  lock_version    int not null default 0,
  check ((decided_at is not null) = (state in ('APPROVED', 'DECLINED'))),
  check (state <> 'DECLINED' or reason is not null),
  check (decided_at is not null or applicant is not null and email is not null)
);
create index agency_application_list on agency_application (government_slug, state, sent_at desc, id desc);
grant select, insert, update, delete on agency_application to ${app_role};
grant usage on sequence agency_application_id_seq to ${app_role};
