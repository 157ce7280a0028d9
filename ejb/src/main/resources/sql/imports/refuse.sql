-- Why a document cannot be read; no row when it is not wanted any more.
update decree_import
   set state = 'REFUSED', refusal = :refusal, ended_at = :at, lock_version = lock_version + 1
 where public_id = :id and state = 'READING' and worker = :worker
