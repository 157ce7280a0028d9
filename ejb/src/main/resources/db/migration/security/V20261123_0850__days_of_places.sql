-- No role of an office, and none that nobody is appointed to, is held in an agency, from wherever the row comes.
alter table membership add constraint membership_role_of_agency check (role not in ('OPERATOR', 'COORDINATOR', 'MONITOR', 'ASSISTANT'));

-- An agency that is closed has no people and takes in none. Only the function below looks at other agencies' closings, as the owner.
create policy closed on agency_closing for select to current_user using (state = 'DONE');
create function agency_is_closed(agency bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select exists (select 1 from agency_closing c where c.tenant_id = agency and c.state = 'DONE');
  end;
revoke all on function agency_is_closed(bigint) from public;
grant execute on function agency_is_closed(bigint) to ${app_role};

-- A role holds on the days of the place where it is held: in an agency by the clock of the agency, in an office by that of the capital. Each of the
-- ways to a role looks at roles of its own kind alone. What demands a second factor in composed roles is asked with.
drop function places_at_sign_in(bigint, date);
create function places_at_sign_in(account bigint, now timestamptz, demanding text[])
  returns table (office text, agency_id bigint, slug text, name text, sample boolean, zone text, permissions text[], second_factor boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    with held as (
      select 'AGENCY' as office, m.tenant_id as agency_id, cast(null as text) as government,
             coalesce(s.permissions, o.permissions) as permissions,
             coalesce(s.second_factor, o.permissions && demanding, false) as second_factor
        from membership m
        join agency a on a.id = m.tenant_id
        left join shipped_role s on s.code = m.role and s.office = 'AGENCY' and not s.by_grant
        left join agency_role o on o.tenant_id = m.tenant_id and o.code = m.role
       where m.account_id = account and m.valid @> cast(now at time zone a.zone as date) and coalesce(s.code, o.code) is not null
      union all
      select 'AGENCY', a.id, null, s.permissions, s.second_factor
        from government_role r
        join shipped_role s on s.code = r.role and s.whole_government and s.office = 'AGENCY' and not s.by_grant
        join agency a on a.government_slug = r.government_slug
       where r.account_id = account and r.valid @> cast(now at time zone a.zone as date)
      union all
      select 'AGENCY', a.id, null, s.permissions, s.second_factor
        from government_role r
        join agency a on a.government_slug = r.government_slug
        join assistance_grant w on w.tenant_id = a.id and w.valid @> cast(now at time zone a.zone as date)
        join shipped_role s on s.by_grant and s.office = 'AGENCY'
       where r.account_id = account and r.role = 'COORDINATOR' and r.valid @> cast(now at time zone a.zone as date)
      union all
      select s.office, null, r.government_slug, s.permissions, s.second_factor
        from government_role r
        join shipped_role s on s.code = r.role and s.office = case when r.government_slug is null then 'PLATFORM' else 'GOVERNMENT' end
       where r.account_id = account and r.valid @> cast(now at time zone 'Asia/Jakarta' as date)
    )
    select h.office, h.agency_id, coalesce(a.slug, g.slug), coalesce(a.name, g.name), coalesce(a.is_sample, g.region_code like '99%', false), a.zone,
           coalesce(array_agg(distinct p.permission) filter (where p.permission is not null), '{}'), bool_or(h.second_factor)
      from held h
      left join agency a on a.id = h.agency_id
      left join government g on g.slug = h.government
      left join lateral unnest(h.permissions) as p (permission) on true
     where h.agency_id is null or not agency_is_closed(h.agency_id)
     group by h.office, h.agency_id, a.slug, g.slug, a.name, g.name, a.is_sample, a.zone, g.region_code
     order by h.office, coalesce(a.slug, g.slug);
  end;
revoke all on function places_at_sign_in(bigint, timestamptz, text[]) from public;
grant execute on function places_at_sign_in(bigint, timestamptz, text[]) to ${app_role};

-- Functions with the rights of the owner look names up in the system first and in what a session made for itself last, and the server makes nothing.
do $$
declare
  one regprocedure;
begin
  for one in select p.oid from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', one);
  end loop;
  execute format('revoke temporary on database %I from public', current_database());
end $$;
