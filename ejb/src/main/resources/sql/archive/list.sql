-- Exports of the current agency that can be downloaded, newest first.
select job_id, size, sha256, made_at, until from archive where until > :now order by made_at desc
