-- One government with what its agencies are called: a row for each, some hundred, or one without a name; index agency_of_government.
select g.name as government, a.name
  from government g left join agency a on a.government_slug = g.slug
 where g.slug = :government
 order by a.name
