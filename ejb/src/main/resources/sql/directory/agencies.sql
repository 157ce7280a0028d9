-- Agencies with their number of services in force on a day, by name, sample agencies last; continued by (sample, name, slug); few thousand rows.
select a.*,
       (select count(*) from directory_entry e where e.agency_id = a.agency_id and e.in_force @> :day) as services
  from published_agency a
 where (:samples or not a.sample)
   and (a.sample, a.agency_name, a.agency_slug) > (:afterSample, :afterName, :afterSlug)
 order by a.sample, a.agency_name, a.agency_slug
 limit :limit
