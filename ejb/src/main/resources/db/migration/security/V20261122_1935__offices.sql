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

-- Every place where the person may work that day, with all that his or her roles allow there: agencies, among them all those of a government
-- whose standards the person checks or approves; governments; Baku as a whole.
drop function memberships_at_sign_in(bigint, date);
create function places_at_sign_in(account bigint, today date)
  returns table (office text, agency_id bigint, slug text, name text, sample boolean, permissions text[])
  language sql stable security definer set search_path = public
  begin atomic
    with held as (
      select 'AGENCY' as office, m.tenant_id as agency_id, null as government, coalesce(s.permissions, o.permissions) as permissions
        from membership m
        left join shipped_role s on s.code = m.role
        left join agency_role o on o.tenant_id = m.tenant_id and o.code = m.role
       where m.account_id = account and m.valid @> today
      union all
      select 'AGENCY', a.id, null, s.permissions
        from government_role r
        join shipped_role s on s.code = r.role and s.whole_government
        join agency a on a.government_slug = r.government_slug
       where r.account_id = account and r.valid @> today
      union all
      select s.office, null, r.government_slug, s.permissions
        from government_role r join shipped_role s on s.code = r.role and not s.whole_government
       where r.account_id = account and r.valid @> today
    )
    select h.office, h.agency_id, coalesce(a.slug, g.slug), coalesce(a.name, g.name), coalesce(a.is_sample, false),
           coalesce(array_agg(distinct p.permission) filter (where p.permission is not null), '{}')
      from held h
      left join agency a on a.id = h.agency_id
      left join government g on g.slug = h.government
      left join lateral unnest(h.permissions) as p (permission) on true
     group by h.office, h.agency_id, a.slug, g.slug, a.name, g.name, a.is_sample
     order by h.office, coalesce(a.slug, g.slug);
  end;
revoke all on function places_at_sign_in(bigint, date) from public;
grant execute on function places_at_sign_in(bigint, date) to ${app_role};
