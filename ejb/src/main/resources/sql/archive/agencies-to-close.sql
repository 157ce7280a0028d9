-- Agencies whose time to think again is over.
select agency_id from agencies_to_close(:now)
