-- Agencies with their number of services in force on a day, by name; continued by (name, slug); few thousand rows.
select a.*,
       (select count(*) from directory_entry e where e.agency_id = a.agency_id and e.in_force @> :day) as services
  from published_agency a
 where (a.agency_name, a.agency_slug) > (:afterName, :afterSlug)
 order by a.agency_name, a.agency_slug
 limit :limit
