-- Laws that standards cite and what replaced them; the same for all agencies, so without a tenant.
create table regulation (
  key         text primary key check (key ~ '^[a-z0-9]+(-[a-z0-9.]+)*$'),
  type        text not null,
  issuer      text,
  number      text not null,
  year        int not null,
  title       text,
  region_code text references region,
  status      text not null check (status in ('IN_FORCE', 'IN_FORCE_AMENDED', 'REVOKED', 'REPLACED', 'HORIZON_PASSED',
                                              'UNKNOWN', 'MISCITED')),
  certainty   text not null check (certainty in ('H', 'M', 'L')),
  source      text not null,
  checked_on  date not null,
  is_required boolean not null default false,
  document    jsonb not null
);
create unique index regulation_citation on regulation (type, number, year, coalesce(region_code, ''));

create table regulation_relation (
  from_key text not null references regulation on delete cascade,
  kind     text not null,
  to_key   text not null references regulation on delete cascade,
  primary key (from_key, kind, to_key)
);
grant select, insert, update, delete on regulation, regulation_relation to ${app_role};
