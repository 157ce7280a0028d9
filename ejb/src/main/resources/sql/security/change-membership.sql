-- One membership of the current agency, if it is still as somebody saw it; unique (public_id).
update membership
   set role = :role, capacity = :capacity, valid = daterange(:from, cast(:until as date), '[]'), lock_version = lock_version + 1
 where public_id = :id and lock_version = :lock
