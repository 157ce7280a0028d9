-- Permanent addresses that a short one must not be taken for: those of the other agencies of the government, some hundred, and whoever is called just so; index agency_of_government, unique agency (slug).
select other.slug
  from agency mine join agency other on other.government_slug = mine.government_slug and other.id <> mine.id
 where mine.id = app_tenant()
union
select slug from agency where slug = :address and id <> app_tenant()
