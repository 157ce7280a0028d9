-- Another try; no row when it is neither refused nor cancelled.
update decree_import
   set state = 'WAITING', progress = 0, attempts = 0, worker = null, refusal = null, ended_at = null,
       lock_version = lock_version + 1
 where public_id = :id and state in ('REFUSED', 'CANCELLED')
