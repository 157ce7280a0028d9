-- Governments with the number of their agencies, by name; continued by (name, slug). Some hundred rows; index agency_of_government.
select g.slug, g.name, g.level, (select count(*) from agency a where a.government_slug = g.slug) as agencies
  from government g
 where :all or (g.name, g.slug) > (cast(:name as text), cast(:slug as text))
 order by g.name, g.slug
 limit :size
