-- Agencies of one government, or of all in its region, by name; continued by (name, slug). Index agency_of_government for one government,
-- sorted; some thousand agencies in a province.
select a.slug, a.name, g.name as government, not agency_has_people(a.id) and not agency_is_closed(a.id) as deserted
  from government own
  join government g on g.slug = own.slug or :region and g.region_code like own.region_code || '.%'
  join agency a on a.government_slug = g.slug
 where own.slug = :government
   and (:all or (a.name, a.slug) > (cast(:name as text), cast(:slug as text)))
 order by a.name, a.slug
 limit :size
