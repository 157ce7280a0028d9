-- When somebody showed that mail to the address of the account reaches him or her, by a link out of such mail; null as long as nobody did.
alter table account add column proved_at timestamptz;

-- A role somebody is invited to. It is held only from the moment the person accepts it, and until then no account is made or touched: whoever
-- invites learns nothing of an address, and an address invited is nobody's.
create sequence invitation_id_seq start with 50 increment by 50;
create table invitation (
  id              bigint primary key default nextval('invitation_id_seq'),
  public_id       uuid not null unique,
  email           text not null check (email = lower(email) and length(email) <= 254),
  name            text not null,                       -- as whoever invites calls the person
  agency          bigint references agency,            -- null with a government, and with Baku as a whole
  government_slug text references government,
  role            text not null,
  role_id         text not null,                       -- what the role is called, in both languages
  role_en         text not null,
  capacity        text not null,
  valid           daterange not null,
  invited_by      bigint references account,
  invited_at      timestamptz not null,
  decided_at      timestamptz,
  decision        text check (decision in ('ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
  check ((decided_at is null) = (decision is null)),
  check (agency is null or government_slug is null)
);
create index invitation_email on invitation (email);
create index invitation_agency on invitation (agency, government_slug);
grant select, insert on invitation to ${app_role};
grant update (decided_at, decision) on invitation to ${app_role};
grant usage on sequence invitation_id_seq to ${app_role};

-- A link belongs to an account, or to an invitation, behind which there need not be one. Only a mailed one says anything of an address.
delete from account_link;
alter table account_link
  alter column account_id drop not null,
  add column invitation bigint references invitation,
  add column mailed boolean not null,
  add constraint account_link_of check ((account_id is null) = (kind = 'INVITATION') and (invitation is null) = (kind <> 'INVITATION'));

-- The one change of address that an account waits for; asking again replaces it.
create table email_change (
  account_id   bigint primary key references account,
  email        text not null check (email = lower(email) and length(email) <= 254),
  old_at       timestamptz,                            -- when the old address confirmed it
  new_at       timestamptz
);
grant select, insert, update, delete on email_change to ${app_role};
