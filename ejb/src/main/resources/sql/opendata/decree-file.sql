-- What the public may know of the files of one decree; primary key.
select * from open_decree_file where (:samples or not sample) and decree_id = :subject
