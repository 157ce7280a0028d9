-- What a service is called and where it is given may change without a new edition, so it stands beside the published document, not in it.
alter table directory_entry add column service_point_code text;
alter table directory_entry add column body tsvector;   -- words of the standard itself; name, heading and agency come on top
alter table directory_entry disable trigger directory_entry_is_immutable;
alter table directory_entry no force row level security;
update directory_entry
   set service_point_code = document ->> 'service_point_code', document = document - 'service_point_code',
       body = ts_filter(search, '{c,d}');
alter table directory_entry force row level security;
alter table directory_entry enable trigger directory_entry_is_immutable;
alter table directory_entry alter column body set not null;
create index directory_entry_service on directory_entry (service_id);

-- The one place that says what a service is found by: the name weighs most, then heading and agency, then what the public reads, then the rest.
create function directory_search(name text, group_name text, agency_name text, agency_short_name text, body tsvector)
  returns tsvector language sql stable parallel safe
  return setweight(to_tsvector('indonesian', name), 'A')
    || setweight(to_tsvector('indonesian', concat_ws(' ', group_name, agency_name, agency_short_name)), 'B')
    || body;

-- Views look with the rights of who asks, so that row-level security holds through them.
create view published_agency with (security_invoker = true) as
select d.agency_id, a.public_id as agency_public_id, a.slug as agency_slug, a.name as agency_name, a.short_name, a.parent_body,
       g.slug as government_slug, g.name as government, r.code as region_code, r.name as region, a.zone, a.address, a.phone,
       a.email, a.website, d.profile
  from directory_agency d
  join agency a on a.id = d.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code;

create view published_edition with (security_invoker = true) as
select e.standard_id, e.version_id, e.number, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document,
       e.in_force, lower(e.in_force) as in_force_from, upper(e.in_force) - 1 as in_force_to, e.published_at, a.*
  from directory_entry e
  join published_agency a using (agency_id);

grant select on published_agency, published_edition to ${app_role};
