-- Agencies of one government that are not closed, by name: some hundred; index agency_of_government, sorted.
select a.slug, a.name
  from agency a
 where a.government_slug = :government and not agency_is_closed(a.id)
 order by a.name, a.slug
