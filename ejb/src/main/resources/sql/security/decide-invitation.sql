-- At most one row: an invitation is answered once; unique invitation (public_id).
update invitation set decided_at = :now, decision = :decision where public_id = :id and decided_at is null
