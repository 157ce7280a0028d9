-- Whether a place demands a second factor follows from what one may do there, for shipped and composed roles alike (Permission.demandsSecondFactor),
-- so neither roles nor places say it any more.
drop function places_at_sign_in(bigint, timestamptz, text[]);
alter table shipped_role drop column second_factor;
create function places_at_sign_in(account bigint, now timestamptz)
  returns table (office text, agency_id bigint, slug text, name text, sample boolean, zone text, permissions text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    with held as (
      select 'AGENCY' as office, m.tenant_id as agency_id, cast(null as text) as government,
             coalesce(s.permissions, o.permissions) as permissions
        from membership m
        join agency a on a.id = m.tenant_id
        left join shipped_role s on s.code = m.role and s.office = 'AGENCY' and not s.by_grant
        left join agency_role o on o.tenant_id = m.tenant_id and o.code = m.role
       where m.account_id = account and m.valid @> cast(now at time zone a.zone as date) and coalesce(s.code, o.code) is not null
      union all
      select 'AGENCY', a.id, null, s.permissions
        from government_role r
        join shipped_role s on s.code = r.role and s.whole_government and s.office = 'AGENCY' and not s.by_grant
        join agency a on a.government_slug = r.government_slug
       where r.account_id = account and r.valid @> cast(now at time zone a.zone as date)
      union all
      select 'AGENCY', a.id, null, s.permissions
        from government_role r
        join agency a on a.government_slug = r.government_slug
        join assistance_grant w on w.tenant_id = a.id and w.valid @> cast(now at time zone a.zone as date)
        join shipped_role s on s.by_grant and s.office = 'AGENCY'
       where r.account_id = account and r.role = 'COORDINATOR' and r.valid @> cast(now at time zone a.zone as date)
      union all
      select s.office, null, r.government_slug, s.permissions
        from government_role r
        join shipped_role s on s.code = r.role and s.office = case when r.government_slug is null then 'PLATFORM' else 'GOVERNMENT' end
       where r.account_id = account and r.valid @> cast(now at time zone 'Asia/Jakarta' as date)
    )
    select h.office, h.agency_id, coalesce(a.slug, g.slug), coalesce(a.name, g.name), coalesce(a.is_sample, g.region_code like '99%', false), a.zone,
           coalesce(array_agg(distinct p.permission) filter (where p.permission is not null), '{}')
      from held h
      left join agency a on a.id = h.agency_id
      left join government g on g.slug = h.government
      left join lateral unnest(h.permissions) as p (permission) on true
     where h.agency_id is null or not agency_is_closed(h.agency_id)
     group by h.office, h.agency_id, a.slug, g.slug, a.name, g.name, a.is_sample, a.zone, g.region_code
     order by h.office, coalesce(a.slug, g.slug);
  end;
revoke all on function places_at_sign_in(bigint, timestamptz) from public;
grant execute on function places_at_sign_in(bigint, timestamptz) to ${app_role};
