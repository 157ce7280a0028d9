-- Agencies of one part of the sitemap, with the moment something of them last changed; primary keys, index directory_change_of_agency.
select a.slug, (select max(c.changed_at) from directory_change c where c.agency_id = a.id) as changed_at
  from directory_agency d
  join agency a on a.id = d.agency_id
 where a.id >= :part * :size and a.id < (:part + 1) * :size and not a.is_sample
 order by a.id
