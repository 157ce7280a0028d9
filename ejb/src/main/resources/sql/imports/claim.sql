-- Takes an import for a server to read; no row when another has it, somebody cancelled it, or it failed too often.
update decree_import
   set state = 'READING', worker = :worker, attempts = attempts + 1, progress = 10, started_at = :at,
       lock_version = lock_version + 1
 where public_id = :id and attempts < :most and (state = 'WAITING' or (state = 'READING' and worker <> :worker))
