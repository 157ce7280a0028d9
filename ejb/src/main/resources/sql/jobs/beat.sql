-- The server that does it lives; no row when it is not wanted any more.
update job set lease_until = :until where public_id = :id and state = 'RUNNING' and worker = :worker
