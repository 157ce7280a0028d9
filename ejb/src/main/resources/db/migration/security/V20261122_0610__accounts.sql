-- A person signs in once, whatever agencies he or she works for: accounts have no tenant.
create sequence account_id_seq start with 50 increment by 50;
create table account (
  id            bigint primary key,
  public_id     uuid not null unique,
  email         text not null check (email = lower(email) and length(email) <= 254),
  name          text not null,
  password_hash text not null,
  is_operator   boolean not null default false,
  created_at    timestamptz not null,
  lock_version  int not null default 0,
  unique (email)
);
grant select, insert, update on account to ${app_role};
grant usage on sequence account_id_seq to ${app_role};

-- A membership ties a person to an agency and belongs to the agency.
create sequence membership_id_seq start with 50 increment by 50;
create table membership (
  id         bigint primary key,
  tenant_id  bigint not null default app_tenant() references agency,
  account_id bigint not null references account,
  role       text not null check (role in ('AGENCY_ADMIN', 'EDITOR', 'LEGAL_CHECKER', 'APPROVER', 'ROSTER_OFFICER',
                                           'COMPLAINT_OFFICER', 'FRONT_DESK', 'EXAMINER')),
  valid      daterange not null default daterange(current_date, null),
  unique (tenant_id, id),
  unique (tenant_id, account_id, role)
);
create index membership_account on membership (account_id);
alter table membership enable row level security;
alter table membership force row level security;
create policy of_tenant on membership using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; the owner itself may do nothing but look, for this one question.
create policy sign_in on membership for select to current_user using (true);
grant select, insert, update on membership to ${app_role};
grant usage on sequence membership_id_seq to ${app_role};

-- The narrow door: at sign-in the person is known and the agency is not yet.
create function memberships_at_sign_in(account bigint, today date)
  returns table (agency_id bigint, agency_slug text, agency_name text, role text)
  language sql stable security definer set search_path = public
  begin atomic
    select m.tenant_id, a.slug, a.name, m.role
      from membership m join agency a on a.id = m.tenant_id
     where m.account_id = account and m.valid @> today
     order by a.slug, m.role;
  end;
revoke all on function memberships_at_sign_in(bigint, date) from public;
grant execute on function memberships_at_sign_in(bigint, date) to ${app_role};
