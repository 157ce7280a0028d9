-- A short address for a service that has none yet; one row or none.
insert into directory_code (agency_id, service_id) values (:agency, :service) on conflict (service_id) do nothing
