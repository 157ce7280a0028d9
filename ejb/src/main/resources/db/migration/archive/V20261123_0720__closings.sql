-- Closing an agency: one person asks, another confirms, then there is time to think again.
create sequence agency_closing_id_seq start with 50 increment by 50;
create table agency_closing (
  id           bigint primary key default nextval('agency_closing_id_seq'),
  tenant_id    bigint not null default app_tenant() references agency,
  public_id    uuid not null unique,
  state        text not null default 'ASKED' check (state in ('ASKED', 'CONFIRMED', 'CANCELLED', 'DONE')),
  reason       text not null check (length(reason) between 1 and 2000),
  successor    text references agency (slug),
  asked_by     bigint references account,    -- null once it is erased
  asked_at     timestamptz not null,
  confirmed_by bigint references account,
  erase_after  timestamptz,                  -- nothing is erased before
  ended_at     timestamptz,
  proof        jsonb,                        -- rows of each table before and after
  unique (tenant_id, id),
  check (state not in ('CONFIRMED', 'DONE') or erase_after is not null),
  check ((state = 'DONE') = (proof is not null)),
  check (asked_by <> confirmed_by)
);
create unique index agency_closing_one on agency_closing (tenant_id) where state in ('ASKED', 'CONFIRMED');
create index agency_closing_due on agency_closing (erase_after) where state = 'CONFIRMED';
alter table agency_closing enable row level security;
alter table agency_closing force row level security;
create policy of_tenant on agency_closing using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; beyond the current agency it may do nothing but look.
create policy due on agency_closing for select to current_user using (state = 'CONFIRMED');
grant select, insert, update on agency_closing to ${app_role};
grant usage on sequence agency_closing_id_seq to ${app_role};

-- The narrow door of the job that closes: agencies whose time is over.
create function agencies_to_close(now timestamptz) returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select c.tenant_id from agency_closing c where c.state = 'CONFIRMED' and c.erase_after <= now;
  end;
revoke all on function agencies_to_close(timestamptz) from public;
grant execute on function agencies_to_close(timestamptz) to ${app_role};

-- Erases the current agency except for what is kept for good. A table that is not named here is emptied: forgetting to name one erases too much of a
-- closed agency rather than too little. Refuses unless two people closed the agency and the time to think again is over.
-- Kept: who the agency is, its places and units, what was decreed with its signed files, and the trail.
create function erase_closed_agency() returns table (table_name text, rows_before bigint, rows_after bigint)
  language plpgsql volatile security definer set search_path = public
as $$
declare
  kept jsonb := '{
    "agency_unit": "true", "service_point": "true", "agency_calendar": "true", "agency_own_part": "true",
    "decree": "true", "decree_file": "true",
    "stored_file": "exists (select 1 from decree_file f where f.tenant_id = t.tenant_id and f.file_id = t.public_id)",
    "standard_version": "t.published_at is not null",
    "lifecycle_entry": "exists (select 1 from standard_version v where v.tenant_id = t.tenant_id and v.id = t.version_id and v.published_at is not null)",
    "service_standard": "exists (select 1 from standard_version v where v.tenant_id = t.tenant_id and v.standard_id = t.id and v.published_at is not null)",
    "public_service": "exists (select 1 from service_standard s join standard_version v on v.tenant_id = s.tenant_id and v.standard_id = s.id where s.tenant_id = t.tenant_id and s.service_id = t.id and v.published_at is not null)",
    "trail_entry": "true", "trail_head": "true", "agency_closing": "true", "folder_item": "true",
    "job": "t.kind = ''closing''"}';
  names text[]; left_over text[]; name text; counted bigint; before jsonb := '{}';
begin
  if not exists (select 1 from agency_closing c where c.tenant_id = app_tenant() and c.state = 'CONFIRMED' and c.erase_after <= now()) then
    raise exception 'this agency is not to be closed';
  end if;
  select array_agg(cast(c.relname as text) order by c.relname) into names
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
   where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace;
  foreach name in array names loop
    execute format('select count(*) from %I t where t.tenant_id = app_tenant()', name) into counted;
    before := before || jsonb_build_object(name, counted);
  end loop;
  while cardinality(names) > 0 loop         -- children before parents, whatever refers to whatever
    left_over := '{}';
    foreach name in array names loop
      begin
        execute format('delete from %I t where t.tenant_id = app_tenant() and not (%s)', name, coalesce(kept ->> name, 'false'));
      exception when foreign_key_violation then
        left_over := left_over || name;
      end;
    end loop;
    if cardinality(left_over) = cardinality(names) then
      raise exception 'rows of % cannot be erased', left_over;
    end if;
    names := left_over;
  end loop;
  update agency_closing set asked_by = null, confirmed_by = null, reason = '–' where tenant_id = app_tenant();
  update directory_agency d
     set profile = jsonb_set(jsonb_set(d.profile, '{channels}', '[]'), '{closed}', jsonb_strip_nulls(jsonb_build_object(
           'day', cast(now() at time zone (select a.zone from agency a where a.id = app_tenant()) as date), 'successor', s.slug, 'successor_name', s.name)))
    from agency_closing c left join agency s on s.slug = c.successor
   where d.agency_id = app_tenant() and c.tenant_id = app_tenant() and c.state = 'CONFIRMED';
  for name, counted in select e.key, cast(e.value as bigint) from jsonb_each_text(before) e order by e.key loop
    table_name := name;
    rows_before := counted;
    execute format('select count(*) from %I t where t.tenant_id = app_tenant()', name) into rows_after;
    return next;
  end loop;
end $$;
revoke all on function erase_closed_agency() from public;
grant execute on function erase_closed_agency() to ${app_role};
