-- One government with the clock of its place; primary keys.
select g.slug, g.region_code, r.zone from government g join region r on r.code = g.region_code where g.slug = :slug
