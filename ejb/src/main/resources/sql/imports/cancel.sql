-- Nobody wants it any more; no row when it has ended already.
update decree_import
   set state = 'CANCELLED', ended_at = :at, lock_version = lock_version + 1
 where public_id = :id and state in ('WAITING', 'READING')
