-- At most one government by slug, with what it holds on a day; a province also when only its regencies and cities hold something. Index agency_of_government, directory_entry_held.
select g.slug, g.name, g.level, p.code as province_code, p.name as province, above.slug as province_slug,
       own.agencies, own.services, coalesce(own.sample, false) as sample
  from government g
  join region p on p.code = left(g.region_code, 2)
  left join government above on above.region_code = p.code and above.level = 'PROVINCE',
       lateral (select count(distinct a.id) as agencies, count(e.agency_id) as services, bool_and(a.is_sample) as sample
                  from agency a
                  join directory_agency d on d.agency_id = a.id
                  left join directory_entry e on e.agency_id = a.id and e.in_force @> :day
                 where a.government_slug = g.slug and (:samples or not a.is_sample)) own
 where g.slug = :slug
   and (own.agencies > 0
        or g.level = 'PROVINCE' and exists (
             select 1 from government below join agency a on a.government_slug = below.slug
                           join directory_agency d on d.agency_id = a.id
              where below.region_code like g.region_code || '.%' and (:samples or not a.is_sample)))
