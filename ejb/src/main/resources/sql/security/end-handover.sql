-- One open hand-over of the current agency, if it is still as somebody saw it; unique (public_id).
update handover set ended_at = :at, outcome = :outcome, lock_version = lock_version + 1
 where public_id = :id and lock_version = :lock and ended_at is null
