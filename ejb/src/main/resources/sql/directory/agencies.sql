-- Agencies with their number of services in force on a day, by name, sample agencies last; continued by (sample, name, slug); index agency_by_name, then what belongs to those of the page.
with page as materialized (
  select a.id
    from agency a
    join directory_agency d on d.agency_id = a.id
   where (:samples or not a.is_sample)
     and (a.is_sample, a.name, a.slug) > (:afterSample, :afterName, :afterSlug)
   order by a.is_sample, a.name, a.slug
   limit :limit
)
select a.*,
       (select count(*) from directory_entry e where e.agency_id = a.agency_id and e.in_force @> :day) as services
  from page
  join published_agency a on a.agency_id = page.id
 order by a.sample, a.agency_name, a.agency_slug
