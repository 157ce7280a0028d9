-- One row: how many agencies and services the directory holds on a day.
select count(distinct agency_id) as agencies, count(*) as services
  from directory_entry where in_force @> :day
