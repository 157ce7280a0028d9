-- It is done; no row when it is not wanted any more.
update job set state = 'DONE', done = total, ended_at = :at, result = cast(:result as jsonb) where public_id = :id and state = 'RUNNING' and worker = :worker
