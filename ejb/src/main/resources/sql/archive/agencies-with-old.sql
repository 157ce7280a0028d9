-- Agencies that have exports of which the time is over.
select agency_id from agencies_with_old_archives(:now)
