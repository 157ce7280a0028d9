-- What the public may know of the files of all decrees, in no order; read to the end.
select * from open_decree_file where (:samples or not sample)
