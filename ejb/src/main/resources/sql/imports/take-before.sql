-- Takes the newest earlier state of a standard out; at most one row; index imported_standard_before_newest.
delete from imported_standard_before
 where id = (select id from imported_standard_before where import_id = :import and position = :position
              order by id desc limit 1)
returning reading, left_over, merged, split_off
