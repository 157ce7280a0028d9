-- At most one agency by slug; unique agency (slug).
select a.public_id as agency_public_id, a.slug as agency_slug, a.name as agency_name, a.short_name, a.parent_body,
       g.name as government, r.name as region, a.zone, a.address, a.phone, a.email, a.website, d.profile
  from directory_agency d
  join agency a on a.id = d.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code
 where a.slug = :slug
