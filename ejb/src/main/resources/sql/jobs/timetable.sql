-- What the servers do again and again.
select name, every_seconds, due_at, worker is not null as running, started_at, ended_at, millis, failed_at, incident from recurring_job order by name
