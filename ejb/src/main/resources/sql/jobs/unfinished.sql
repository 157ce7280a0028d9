-- Work of all agencies that waits or whose server is gone, oldest first; index job_unfinished.
select agency_id, job_id from unfinished_jobs(:now)
