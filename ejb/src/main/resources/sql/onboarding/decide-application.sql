-- One open application is decided, if it is still as somebody saw it; unique agency_application (public_id).
update agency_application
   set state = :state, reason = :reason, decided_at = :at, decided_by = cast(:account as bigint), lock_version = lock_version + 1
 where public_id = :id and government_slug = :government and state = 'OPEN' and lock_version = :lock
