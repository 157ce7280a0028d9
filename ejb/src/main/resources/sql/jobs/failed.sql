-- It failed; no row when it is not wanted any more.
update job set state = 'FAILED', problem = :problem, incident = :incident, result = cast(:told as jsonb), ended_at = :at
 where public_id = :id and state = 'RUNNING' and worker = :worker
