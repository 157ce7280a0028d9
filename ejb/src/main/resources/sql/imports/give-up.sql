-- An import that took the server down with it too often is not tried again.
update decree_import
   set state = 'REFUSED', refusal = :refusal, ended_at = :at, lock_version = lock_version + 1
 where public_id = :id and state in ('WAITING', 'READING') and attempts >= :most and worker <> :worker
