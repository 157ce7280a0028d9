-- A code of six characters that a person can type, out of 23 that cannot be taken for one another. Consecutive numbers
-- give codes far apart, so that a slip of the finger rarely leads to another service; no two numbers below 23^6 give the same.
create function short_code(n bigint) returns text language sql immutable strict
  return (select string_agg(substr('23456789cdfhjkmnprtvwxy', 1 + (spread / (23 ^ place)::bigint % 23)::int, 1), '' order by place)
            from (select (n * 61803399 + 27182818) % 148035889 as spread) as number, generate_series(0, 5) as place);

-- READ MODEL: the short address of a service, given with its first edition and never changed or given again.
create sequence directory_code_seq maxvalue 148035888;
create table directory_code (
  code       text primary key default short_code(nextval('directory_code_seq')) check (code ~ '^[2-9cdfhjkmnprtvwxy]{6}$'),
  agency_id  bigint not null references agency,
  service_id uuid not null unique
);
insert into directory_code (agency_id, service_id) select distinct agency_id, service_id from directory_entry order by agency_id, service_id;
alter table directory_code enable row level security;
alter table directory_code force row level security;
create policy everybody_reads on directory_code for select using (true);
create policy itself_writes on directory_code for insert with check (agency_id = app_tenant());
grant select, insert on directory_code to ${app_role};
grant usage on sequence directory_code_seq to ${app_role};

create or replace view published_edition with (security_invoker = true) as
select e.standard_id, e.version_id, e.number, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document,
       e.in_force, lower(e.in_force) as in_force_from, upper(e.in_force) - 1 as in_force_to, e.published_at, a.*, c.code as short_code
  from directory_entry e
  join published_agency a using (agency_id)
  left join directory_code c using (service_id);

-- The same service of many agencies, as far as its name tells: letters and digits alone.
create function service_name_key(name text) returns text language sql immutable strict parallel safe
  return trim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g'));
create index directory_entry_name_key on directory_entry (service_name_key(name));
