-- Parts of the sitemap with an agency in the directory; a part is a range of ids, left at its first one. Primary keys.
select part
  from generate_series(0, (select max(agency_id) / :size from directory_agency)) as part,
       lateral (select d.agency_id from directory_agency d join agency a on a.id = d.agency_id
                 where d.agency_id >= part * :size and d.agency_id < (part + 1) * :size and not a.is_sample
                 order by d.agency_id limit 1) first
 order by part
