-- The server that does it lives.
update recurring_job set lease_until = :until where name = :name and worker = :worker
