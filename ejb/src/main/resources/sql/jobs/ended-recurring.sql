-- A recurring job has ended, well or not; no row when another server has it by now.
update recurring_job
   set worker = null, lease_until = null, ended_at = :at, millis = :millis, due_at = :due,
       failed_at = case when cast(:incident as text) is null then failed_at else :at end, incident = coalesce(:incident, incident)
 where name = :name and worker = :worker
