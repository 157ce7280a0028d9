-- What an office must know of people to help those who cannot help themselves; each says yes or no and nothing else.

-- Whether anybody has, had or will have a role in an agency: without one, nobody there can invite anybody.
create function agency_has_people(agency bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    select exists (select 1 from membership m where m.tenant_id = agency and not isempty(m.valid));
  end;
revoke all on function agency_has_people(bigint) from public;
grant execute on function agency_has_people(bigint) to ${app_role};

-- Whether a person has, or will have, a role in a government or its agencies, and none anywhere else.
create function works_only_for(account bigint, government text, today date) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  begin atomic
    with place as (
      select a.government_slug as government from membership m join agency a on a.id = m.tenant_id
       where m.account_id = account and not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > today)
      union all
      select r.government_slug from government_role r
       where r.account_id = account and not isempty(r.valid) and (upper_inf(r.valid) or upper(r.valid) > today))
    select count(*) > 0 and count(*) = count(*) filter (where p.government = works_only_for.government) from place p;
  end;
revoke all on function works_only_for(bigint, text, date) from public;
grant execute on function works_only_for(bigint, text, date) to ${app_role};
