-- Keeps an export.
insert into archive (job_id, size, sha256, made_at, until) values (:job, :size, :sha256, :at, :until)
