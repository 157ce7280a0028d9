-- An agency lets those who coordinate its government help inside it, from a day to a day; there is no other way in for them.
create sequence assistance_grant_id_seq start with 50 increment by 50;
create table assistance_grant (
  id           bigint primary key default nextval('assistance_grant_id_seq'),
  tenant_id    bigint not null default app_tenant() references agency,
  valid        daterange not null check (not upper_inf(valid)),
  lock_version int not null default 0,
  unique (tenant_id, id),
  exclude using gist (tenant_id with =, valid with &&)
);
alter table assistance_grant enable row level security;
alter table assistance_grant force row level security;
create policy of_tenant on assistance_grant using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy sign_in on assistance_grant for select to current_user using (true);
grant select, insert, update on assistance_grant to ${app_role};
grant usage on sequence assistance_grant_id_seq to ${app_role};

-- The narrow door: at sign-in the person is known and no place is yet. Every place where he or she may work that day, with all that his or her
-- roles allow there: agencies, among them all those of a government whose standards the person checks or approves, and those that let their
-- coordinator help; governments, of which those below region 99 are invented (ADR 14); Baku as a whole.
drop function memberships_at_sign_in(bigint, date);
create function places_at_sign_in(account bigint, today date)
  returns table (office text, agency_id bigint, slug text, name text, sample boolean, permissions text[], second_factor boolean)
  language sql stable security definer set search_path = public
  begin atomic
    with held as (
      select 'AGENCY' as office, m.tenant_id as agency_id, cast(null as text) as government,
             coalesce(s.permissions, o.permissions) as permissions,
             coalesce(s.second_factor, 'MANAGE_PEOPLE' = any (o.permissions), false) as second_factor
        from membership m
        left join shipped_role s on s.code = m.role
        left join agency_role o on o.tenant_id = m.tenant_id and o.code = m.role
       where m.account_id = account and m.valid @> today
      union all
      select 'AGENCY', a.id, null, s.permissions, s.second_factor
        from government_role r
        join shipped_role s on s.code = r.role and s.whole_government
        join agency a on a.government_slug = r.government_slug
       where r.account_id = account and r.valid @> today
      union all
      select 'AGENCY', a.id, null, s.permissions, s.second_factor
        from government_role r
        join agency a on a.government_slug = r.government_slug
        join assistance_grant w on w.tenant_id = a.id and w.valid @> today
        join shipped_role s on s.by_grant
       where r.account_id = account and r.role = 'COORDINATOR' and r.valid @> today
      union all
      select s.office, null, r.government_slug, s.permissions, s.second_factor
        from government_role r join shipped_role s on s.code = r.role and not s.whole_government
       where r.account_id = account and r.valid @> today
    )
    select h.office, h.agency_id, coalesce(a.slug, g.slug), coalesce(a.name, g.name), coalesce(a.is_sample, g.region_code like '99%', false),
           coalesce(array_agg(distinct p.permission) filter (where p.permission is not null), '{}'), bool_or(h.second_factor)
      from held h
      left join agency a on a.id = h.agency_id
      left join government g on g.slug = h.government
      left join lateral unnest(h.permissions) as p (permission) on true
     group by h.office, h.agency_id, a.slug, g.slug, a.name, g.name, a.is_sample, g.region_code
     order by h.office, coalesce(a.slug, g.slug);
  end;
revoke all on function places_at_sign_in(bigint, date) from public;
grant execute on function places_at_sign_in(bigint, date) to ${app_role};
