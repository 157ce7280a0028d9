-- A piece that was cut out goes back; no row when somebody did something with it.
delete from imported_standard
 where import_id = :import and position = :position and decision = 'OPEN' and lock_version = :lock
