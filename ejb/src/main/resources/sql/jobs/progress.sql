-- How far it is, which also says that the server lives; no row when it is not wanted any more.
update job set done = :done, total = :total, lease_until = :until
 where public_id = :id and state = 'RUNNING' and worker = :worker
