-- At most one row, a session of this account; unique staff_session (public_id).
update staff_session set ended_at = :now where public_id = :publicId and account_id = :account and ended_at is null
