-- Roles that reach beyond one agency: for a government, or for Baku as a whole. They belong to no agency, so the rows say themselves who
-- gave them and who ended them.
create sequence government_role_id_seq start with 50 increment by 50;
create table government_role (
  id              bigint primary key default nextval('government_role_id_seq'),
  public_id       uuid not null unique default gen_random_uuid(),
  account_id      bigint not null references account,
  government_slug text references government,          -- null for Baku as a whole
  role            text not null check (role ~ '^[A-Z]+(_[A-Z]+)*$'),
  valid           daterange not null,
  appointed_by    bigint references account,           -- null when the system did, or ./baku admin
  appointed_at    timestamptz not null,
  ended_by        bigint references account,
  ended_at        timestamptz,
  lock_version    int not null default 0,
  check ((government_slug is null) = (role = 'OPERATOR')),
  exclude using gist (account_id with =, (coalesce(government_slug, '')) with =, role with =, valid with &&)
);
create index government_role_government on government_role (government_slug);
grant select, insert, update on government_role to ${app_role};
grant usage on sequence government_role_id_seq to ${app_role};

insert into government_role (account_id, role, valid, appointed_at)
select id, 'OPERATOR', daterange(current_date, null), now() from account where is_operator;
alter table account drop column is_operator;
