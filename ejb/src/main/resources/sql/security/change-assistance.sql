-- The present help in the current agency lasts up to a day, or as if it had never been when that is its first; if it is still as somebody saw it.
update assistance_grant set valid = daterange(lower(valid), :end), lock_version = lock_version + 1
 where valid @> cast(:today as date) and lock_version = :lock
