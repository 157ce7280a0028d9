-- Work that took the server down with it too often is not tried again.
update job set state = 'FAILED', problem = 'job.gave-up', ended_at = :at
 where public_id = :id and attempts >= :most and (state = 'WAITING' or (state = 'RUNNING' and lease_until < :at))
