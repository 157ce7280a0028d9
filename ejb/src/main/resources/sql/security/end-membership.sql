-- One membership of the current agency holds to the day before; one that begins later never holds. Unique (public_id).
update membership
   set valid = valid * daterange(null, :today), lock_version = lock_version + 1
 where public_id = :id and lock_version = :lock
