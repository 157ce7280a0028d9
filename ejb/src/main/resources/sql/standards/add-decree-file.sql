-- A file of a decree, which counts from now on; one row.
insert into decree_file (decree_number, kind, file_id, at, actor) values (:decree, :kind, :file, :at, :actor)
