-- At most two rows: the files of a decree that count now; index decree_file_newest.
select distinct on (kind) kind, file_id from decree_file where decree_number = :decree order by kind, id desc
