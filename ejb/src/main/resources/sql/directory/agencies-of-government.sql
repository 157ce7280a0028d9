-- Agencies of one government with their number of services in force on a day, by name, samples last; continued by (sample, name, slug); index agency_of_government.
select a.*,
       (select count(*) from directory_entry e where e.agency_id = a.agency_id and e.in_force @> :day) as services
  from published_agency a
 where a.government_slug = :government and (:samples or not a.sample)
   and (a.sample, a.agency_name, a.agency_slug) > (:afterSample, :afterName, :afterSlug)
 order by a.sample, a.agency_name, a.agency_slug
 limit :limit
