-- These are mended: the next check will not find them.
update finding set state = 'GONE', gone_at = :at, lock_version = lock_version + 1
 where public_id = any (:ids) and state = 'OPEN'
