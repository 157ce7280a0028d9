-- Short addresses of the current agency, a few, newest first; index agency_address_of_agency.
select address from agency_address where agency_id = app_tenant() order by since desc, address
