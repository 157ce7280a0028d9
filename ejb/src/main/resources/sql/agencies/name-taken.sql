-- One row when another agency of the same government has this name, however its letters and signs are written; some hundred agencies a government.
select other.slug
  from agency mine join agency other on other.government_slug = mine.government_slug and other.id <> mine.id
 where mine.id = app_tenant()
   and regexp_replace(lower(other.name), '[^a-z0-9]+', '', 'g') = regexp_replace(lower(:name), '[^a-z0-9]+', '', 'g')
 limit 1
