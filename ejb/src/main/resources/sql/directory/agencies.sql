-- Agencies with their number of services in force on a day, by name; continued by (name, slug); few thousand rows.
select a.public_id, a.slug, a.name, a.short_name, a.parent_body, g.name as government, g.slug as government_slug,
       r.name as region, r.code as region_code,
       (select count(*) from directory_entry e where e.agency_id = a.id and e.in_force @> :day) as services
  from directory_agency d
  join agency a on a.id = d.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code
 where (a.name, a.slug) > (:afterName, :afterSlug)
 order by a.name, a.slug
 limit :limit
