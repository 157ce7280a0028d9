-- Governments with an agency in the directory, by region, so that a province stands before what lies in it; few hundred rows, each with one look into index agency_of_government.
select g.slug, g.name, g.level, p.code as province_code, p.name as province, first.is_sample as sample
  from government g
  join region p on p.code = left(g.region_code, 2),
       lateral (select a.is_sample from agency a join directory_agency d on d.agency_id = a.id
                 where a.government_slug = g.slug and (:samples or not a.is_sample)
                 order by a.is_sample, a.name, a.slug limit 1) first
 order by g.region_code, g.slug
