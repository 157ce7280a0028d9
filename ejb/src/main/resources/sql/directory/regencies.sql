-- Regencies and cities of a province with their number of agencies, by region; at most few dozen rows, each counted by index agency_of_government.
select g.slug, g.name, own.agencies, own.sample
  from government g,
       lateral (select count(*) as agencies, bool_and(a.is_sample) as sample
                  from agency a join directory_agency d on d.agency_id = a.id
                 where a.government_slug = g.slug and (:samples or not a.is_sample)
                offset 0) own
 where g.region_code like :province || '.%' and own.agencies > 0
 order by g.region_code
