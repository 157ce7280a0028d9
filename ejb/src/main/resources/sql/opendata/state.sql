-- One row: how far the directory has got, and a mark of the names that stand in reference data and so in no change; few hundred rows are read for the mark.
select c.position, c.changed_at,
       (select md5(string_agg(g.slug || g.name || r.name, '|' order by g.slug, r.code))
          from (select distinct government_slug, region_code from agency) a
          join government g on g.slug = a.government_slug
          join region r on r.code = a.region_code) as reference
  from (select max(position) as position from directory_change) newest
  left join directory_change c on c.position = newest.position
