-- Confirms what another person asked for; no row when there is nothing to confirm, or the same person asked.
update agency_closing set state = 'CONFIRMED', confirmed_by = :by, erase_after = :after where state = 'ASKED' and asked_by <> :by
