-- One government with the clock of its place; whoever makes agencies of it waits, rows that refer to it are not held up. Primary keys.
select g.slug, g.region_code, r.zone
  from government g join region r on r.code = g.region_code
 where g.slug = :slug
   for no key update of g
