-- One row: agencies in the directory, with or without a service in force; few thousand rows.
select count(*) as agencies
  from directory_agency d
  join agency a on a.id = d.agency_id
 where :samples or not a.is_sample
