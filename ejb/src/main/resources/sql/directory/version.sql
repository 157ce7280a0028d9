-- At most one version of a standard by its number; index directory_entry_standard.
select e.standard_id, e.version_id, e.number, e.slug, e.name, e.group_name, e.audience, e.document,
       lower(e.in_force) as in_force_from, upper(e.in_force) - 1 as in_force_to, e.published_at,
       a.public_id as agency_public_id, a.slug as agency_slug, a.name as agency_name, a.short_name, a.parent_body,
       g.name as government, r.name as region, a.zone, a.address, a.phone, a.email, a.website, d.profile
  from directory_entry e
  join agency a on a.id = e.agency_id
  join directory_agency d on d.agency_id = a.id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code
 where e.standard_id = :standard and e.number = :version
