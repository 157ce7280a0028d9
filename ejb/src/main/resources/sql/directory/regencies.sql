-- Regencies and cities of a province with their number of agencies, by region; at most few dozen rows, index agency_of_government.
select g.slug, g.name, count(*) as agencies, bool_and(a.is_sample) as sample
  from government g
  join agency a on a.government_slug = g.slug
  join directory_agency d on d.agency_id = a.id
 where g.region_code like :province || '.%' and (:samples or not a.is_sample)
 group by g.slug, g.name, g.region_code
 order by g.region_code
