-- Addresses of all services of the current agency.
select slug from public_service
