-- One open hand-over of the current agency with what was confirmed and by whom, if it is still as somebody saw it; unique (public_id).
update handover
   set items = cast(:items as json), given_by = cast(:givenBy as bigint), taken_at = cast(:takenAt as timestamptz), lock_version = lock_version + 1
 where public_id = :id and lock_version = :lock and ended_at is null
