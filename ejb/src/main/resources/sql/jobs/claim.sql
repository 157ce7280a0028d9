-- Takes work for a server; no row when another has it, somebody cancelled it, or it failed too often. A row that somebody is taking is left.
update job
   set state = 'RUNNING', worker = :worker, lease_until = :until, attempts = attempts + 1, done = 0, total = 0, started_at = :at
 where id = (select id from job
              where public_id = :id and attempts < :most
                and (state = 'WAITING' or (state = 'RUNNING' and lease_until < :at))
                for update skip locked)
returning kind, cast(input as text) as input
