-- Who is closed and who follows is as public as who agencies are.
alter table agency
  add column closed_on      date,
  add column successor_slug text references agency (slug),
  add constraint agency_followed check (successor_slug is null or (closed_on is not null and successor_slug <> slug));
create index agency_successor on agency (successor_slug) where successor_slug is not null;

-- A token stays where it was drawn. What a partner calls a service goes along without it, until another token writes there.
alter table external_service alter column token_id drop not null;

-- An agency that comes out of an archive is work of a number that has no agency yet: its row in job is the first there is.
alter table job drop constraint job_tenant_id_fkey;
alter table archive drop constraint archive_tenant_id_fkey;
alter table archive_piece drop constraint archive_piece_tenant_id_fkey;
alter table job add column result jsonb;    -- what came of it, or what the text of its problem names

-- The narrow door for whoever runs Baku: agencies that come here out of archives, and how far they are.
create function arrivals(since timestamptz)
  returns table (agency_id bigint, job_id uuid, input jsonb, state text, done bigint, total bigint, asked_by text, asked_at timestamptz,
                 started_at timestamptz, ended_at timestamptz, problem text, incident text, result jsonb)
  language sql stable security definer set search_path = public
  begin atomic
    select j.tenant_id, j.public_id, j.input, j.state, j.done, j.total, a.name, j.asked_at, j.started_at, j.ended_at, j.problem, j.incident, j.result
      from job j left join account a on a.id = j.asked_by
     where j.kind = 'arrival' and j.asked_at >= since
     order by j.asked_at desc, j.id desc limit 50;
  end;
revoke all on function arrivals(timestamptz) from public;
grant execute on function arrivals(timestamptz) to ${app_role};
create index job_arrivals on job (asked_at desc, id desc) where kind = 'arrival';

-- The narrow door for the office of a government, and for whoever runs Baku: which agencies are being closed, and the proof of what was erased. A
-- closed agency has nobody of its own who could keep it.
drop policy due on agency_closing;
create policy overview on agency_closing for select to current_user using (true);
create function closings(of_government text)
  returns table (closing_id uuid, agency_slug text, agency_name text, state text, reason text, successor text, successor_name text,
                 asked_by bigint, asker text, asked_at timestamptz, confirmer text, erase_after timestamptz, ended_at timestamptz, proof jsonb)
  language sql stable security definer set search_path = public
  begin atomic
    select c.public_id, g.slug, g.name, c.state, c.reason, s.slug, s.name, c.asked_by, a.name, c.asked_at, f.name, c.erase_after, c.ended_at, c.proof
      from agency_closing c
      join agency g on g.id = c.tenant_id
      left join agency s on s.slug = c.successor
      left join account a on a.id = c.asked_by
      left join account f on f.id = c.confirmed_by
     where c.state <> 'CANCELLED' and (of_government is null or g.government_slug = of_government)
     order by c.asked_at desc, c.id desc limit 200;
  end;
revoke all on function closings(text) from public;
grant execute on function closings(text) to ${app_role};

-- Erases the current agency except for what is kept for good, and invitations to it with their mail. A table that is not named here is emptied:
-- forgetting to name one erases too much of a closed agency rather than too little. Refuses unless two people closed the agency and the time to
-- think again is over. Kept are:
--   who the agency was, its places and units, which parts of that were its own: whoever reads the archive must know whose it is;
--   what was decreed, with the signed files: archives of permanent value (UU 43/2009 art. 40, 59);
--   the trail and its end, out of which names are erased by whoever calls this; who closed the agency; which files of a folder are not to come back.
create or replace function erase_closed_agency() returns table (table_name text, rows_before bigint, rows_after bigint)
  language plpgsql volatile security definer set search_path = public
as $$
declare
  kept constant jsonb := '{
    "agency_unit": "true", "service_point": "true", "agency_calendar": "true", "agency_own_part": "true",
    "decree": "true", "decree_file": "true",
    "stored_file": "exists (select 1 from decree_file f where f.tenant_id = t.tenant_id and f.file_id = t.public_id)",
    "standard_version": "t.published_at is not null",
    "lifecycle_entry": "exists (select 1 from standard_version v where v.tenant_id = t.tenant_id and v.id = t.version_id and v.published_at is not null)",
    "service_standard": "exists (select 1 from standard_version v where v.tenant_id = t.tenant_id and v.standard_id = t.id and v.published_at is not null)",
    "public_service": "exists (select 1 from service_standard s join standard_version v on v.tenant_id = s.tenant_id and v.standard_id = s.id where s.tenant_id = t.tenant_id and s.service_id = t.id and v.published_at is not null)",
    "trail_entry": "true", "trail_head": "true", "agency_closing": "t.state = ''CONFIRMED''", "folder_item": "true",
    "job": "t.kind = ''closing''"}';
  -- Rows of persons, for this agency; what refers to others comes first.
  beyond constant text[] := array[
    'account_link', 't.invitation in (select i.id from invitation i where i.agency = app_tenant())',
    'mail_outbox',  't.told ->> ''invitation'' in (select cast(i.public_id as text) from invitation i where i.agency = app_tenant())',
    'kept_form',    't.place = (select a.slug from agency a where a.id = app_tenant())',
    'invitation',   't.agency = app_tenant()'];
  names text[]; left_over text[]; name text; counted bigint; before jsonb := '{}'; after jsonb := '{}';
begin
  if not exists (select 1 from agency_closing c where c.tenant_id = app_tenant() and c.state = 'CONFIRMED' and c.erase_after <= now()) then
    raise exception 'this agency is not to be closed';
  end if;
  for i in 1 .. cardinality(beyond) by 2 loop
    execute format('select count(*) from %I t where %s', beyond[i], beyond[i + 1]) into counted;
    before := before || jsonb_build_object(beyond[i], counted);
  end loop;
  for i in 1 .. cardinality(beyond) by 2 loop
    execute format('delete from %I t where %s', beyond[i], beyond[i + 1]);
    after := after || jsonb_build_object(beyond[i], 0);
  end loop;
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
        execute format('select count(*) from %I t where t.tenant_id = app_tenant()', name) into counted;
        after := after || jsonb_build_object(name, counted);
      exception when foreign_key_violation then
        left_over := left_over || name;
      end;
    end loop;
    if cardinality(left_over) = cardinality(names) then
      raise exception 'rows of % cannot be erased', left_over;
    end if;
    names := left_over;
  end loop;
  update agency g
     set closed_on = cast(now() at time zone 'Asia/Jakarta' as date), successor_slug = c.successor
    from agency_closing c
   where g.id = app_tenant() and c.tenant_id = app_tenant() and c.state = 'CONFIRMED';
  update directory_agency d
     set profile = jsonb_set(jsonb_set(d.profile, '{channels}', '[]'), '{closed}', jsonb_strip_nulls(jsonb_build_object(
           'day', g.closed_on, 'successor', s.slug, 'successor_name', s.name)))
    from agency g left join agency s on s.slug = g.successor_slug
   where d.agency_id = app_tenant() and g.id = app_tenant();
  return query select e.key, cast(e.value as bigint), cast(after ->> e.key as bigint) from jsonb_each_text(before) e order by e.key;
end $$;
