-- Parts of the sitemap with an agency in the directory; a part is a range of ids. Primary keys.
select part
  from generate_series(0, (select max(agency_id) / :size from directory_agency)) as part
 where exists (select 1 from directory_agency d join agency a on a.id = d.agency_id
                where d.agency_id >= part * :size and d.agency_id < (part + 1) * :size and not a.is_sample)
 order by part
