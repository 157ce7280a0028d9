-- The work of a kind that has not ended; index job_one_of_a_kind.
select public_id from job where kind = :kind and state in ('WAITING', 'RUNNING')
