-- Wants what failed or was cancelled once more; no row when it is under way or done, or the same was asked for anew.
update job j
   set state = 'WAITING', attempts = 0, done = 0, total = 0, started_at = null, ended_at = null, problem = null, incident = null
 where public_id = :id and state in ('FAILED', 'CANCELLED')
   and not exists (select 1 from job other where other.kind = j.kind and other.state in ('WAITING', 'RUNNING'))
