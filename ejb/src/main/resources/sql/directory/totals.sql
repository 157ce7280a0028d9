-- One row: how many agencies and services the directory holds on a day; samples are never counted.
select count(distinct e.agency_id) as agencies, count(*) as services
  from directory_entry e
  join agency a on a.id = e.agency_id
 where e.in_force @> :day and not a.is_sample
