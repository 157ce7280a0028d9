-- Agencies that are to be checked, because somebody asked or because the data is other than at the last check.
select agency_id from agencies_to_check(:data)
