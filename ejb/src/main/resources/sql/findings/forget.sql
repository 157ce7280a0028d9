-- What was not found any more is gone; unique (tenant_id, identity).
update finding set state = 'GONE', gone_at = :at, lock_version = lock_version + 1
 where state <> 'GONE' and identity <> all (:identities)
