-- Takes a recurring job for a server; no row when another was faster.
update recurring_job set worker = :worker, lease_until = :until, started_at = :at
 where name = (select name from recurring_job
                where name = :name and due_at <= :at and (worker is null or lease_until < :at)
                  for update skip locked)
