-- Gives every published service of the current agency a short address of this installation.
insert into directory_code (agency_id, service_id)
select distinct agency_id, service_id from directory_entry where agency_id = app_tenant()
on conflict (service_id) do nothing
