-- What was read of a document; no row when it is not wanted any more.
update decree_import
   set state = 'READY', progress = 100, source = :source, header = cast(:header as jsonb),
       remainders = cast(:remainders as jsonb), ended_at = :at, refusal = null, lock_version = lock_version + 1
 where public_id = :id and state = 'READING' and worker = :worker
