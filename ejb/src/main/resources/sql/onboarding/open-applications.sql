-- One row: how many wait for one government; index agency_application_list.
select count(*) as waiting from agency_application where government_slug = :government and state = 'OPEN'
