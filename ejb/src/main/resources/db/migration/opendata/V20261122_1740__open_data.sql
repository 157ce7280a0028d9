-- What the open data files hold, one view a file and one column a field: the dictionary (id.baku.opendata.Table) has the same names, and a
-- test compares the two. Views look with the rights of who asks, so that row-level security holds through them.
create view open_agency with (security_invoker = true) as
select a.public_id as agency_id, a.slug as agency_slug, a.name as agency_name, a.short_name as agency_short_name, a.parent_body,
       a.government_slug, g.name as government_name, a.region_code, r.name as region_name, a.zone as time_zone,
       a.address as agency_address, a.phone as agency_phone, a.email as agency_email, a.website as agency_website,
       d.published_at as agency_published_at, a.is_sample as sample
  from directory_agency d
  join agency a on a.id = d.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code;

create view open_channel with (security_invoker = true) as
select a.public_id as agency_id, a.slug as agency_slug, c.n as channel_order, c.value ->> 'kind' as channel_kind,
       c.value ->> 'value' as channel_value, a.is_sample as sample
  from directory_agency d
  join agency a on a.id = d.agency_id,
       lateral jsonb_array_elements(coalesce(d.profile -> 'channels', '[]')) with ordinality as c (value, n);

create view open_service_point with (security_invoker = true) as
select a.public_id as agency_id, a.slug as agency_slug, p.value ->> 'code' as service_point_code, p.value ->> 'name' as service_point_name,
       p.value ->> 'address' as service_point_address, p.value ->> 'district' as district, p.value ->> 'phone' as service_point_phone,
       p.value ->> 'whatsapp' as service_point_whatsapp, p.value -> 'hours' as opening_hours, a.is_sample as sample
  from directory_agency d
  join agency a on a.id = d.agency_id,
       lateral jsonb_array_elements(coalesce(d.profile -> 'service_points', '[]')) as p (value);

create view open_service with (security_invoker = true) as
select e.version_id, e.standard_id, e.number as edition, a.public_id as agency_id, a.slug as agency_slug, a.name as agency_name,
       a.government_slug, g.name as government_name, a.region_code, r.name as region_name, e.slug as service_slug, e.name as service_name,
       e.group_name as service_group, e.audience, e.service_point_code, lower(e.in_force) as in_force_from,
       upper(e.in_force) - 1 as in_force_to, e.published_at, e.is_free as free, e.fee_from, e.fee_to, e.promises as time_promises,
       e.document #>> '{content,requirements,raw}' as requirements,
       e.document #>> '{content,procedure,raw}' as procedure,
       e.document #>> '{content,completion_time,raw}' as completion_time,
       e.document #>> '{content,fee,raw}' as fee,
       e.document #>> '{content,product,raw}' as product,
       e.document #>> '{content,complaint_handling,raw}' as complaint_handling,
       e.document #>> '{content,legal_basis,raw}' as legal_basis,
       e.document #>> '{content,facilities,raw}' as facilities,
       e.document #>> '{content,competence,raw}' as competence,
       e.document #>> '{content,internal_supervision,raw}' as internal_supervision,
       e.document #>> '{content,staff_count,raw}' as staff_count,
       e.document #>> '{content,service_guarantee,raw}' as service_guarantee,
       e.document #>> '{content,safety_guarantee,raw}' as safety_guarantee,
       e.document #>> '{content,evaluation,raw}' as evaluation,
       e.document -> 'content' as content,
       cast(e.document #>> '{decree,id}' as uuid) as decree_id, e.document #>> '{decree,number}' as decree_number,
       e.document #>> '{decree,title}' as decree_title, cast(e.document #>> '{decree,fixed_on}' as date) as decree_fixed_on,
       a.is_sample as sample
  from directory_entry e
  join agency a on a.id = e.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code;

create view open_decree_file with (security_invoker = true) as
select f.decree_id, a.public_id as agency_id, a.slug as agency_slug, f.signed_sha256, f.copy_sha256,
       f.changed_at as decree_files_changed_at, a.is_sample as sample
  from directory_decree f
  join agency a on a.id = f.agency_id;

grant select on open_agency, open_channel, open_service_point, open_service, open_decree_file to ${app_role};
