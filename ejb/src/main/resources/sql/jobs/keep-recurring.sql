-- Puts a recurring job on the timetable, or changes how often it comes.
insert into recurring_job (name, every_seconds, due_at) values (:name, :every, :due)
on conflict (name) do update set every_seconds = excluded.every_seconds where recurring_job.every_seconds <> excluded.every_seconds
