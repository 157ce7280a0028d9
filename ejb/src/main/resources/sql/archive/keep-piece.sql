-- Keeps a piece of an export.
insert into archive_piece (job_id, number, content) values (:job, :number, :content)
