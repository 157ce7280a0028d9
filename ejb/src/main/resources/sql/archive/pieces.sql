-- An export piece by piece; nothing when its time is over.
select p.content from archive a join archive_piece p on p.job_id = a.job_id where a.job_id = :job and a.until > :now order by p.number
