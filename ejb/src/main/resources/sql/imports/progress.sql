-- How far the reading is; no row when it is not wanted any more.
update decree_import set progress = :progress
 where public_id = :id and state = 'READING' and worker = :worker
