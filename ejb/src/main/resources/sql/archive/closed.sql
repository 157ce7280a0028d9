-- The current agency is closed.
update agency_closing set state = 'DONE', ended_at = :at, proof = cast(:proof as jsonb) where state = 'CONFIRMED'
