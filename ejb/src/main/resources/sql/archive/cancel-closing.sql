-- Takes the closing of the current agency back; no row when there is none.
update agency_closing set state = 'CANCELLED', ended_at = :at where state in ('ASKED', 'CONFIRMED') returning erase_after
