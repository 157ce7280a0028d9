-- Agencies that were not looked at for a while, those that waited longest first.
select agency_id from agencies_to_check_links(:before, :most)
