-- One role for a government holds to the day before, if it is still as somebody saw it; unique (public_id).
update government_role
   set valid = valid * daterange(null, :today), ended_by = cast(:by as bigint), ended_at = :at, lock_version = lock_version + 1
 where public_id = :id and lock_version = :lock
