-- Removes one file of the current agency, with its pieces; unique archive (tenant_id, job_id).
delete from archive where job_id = :job
