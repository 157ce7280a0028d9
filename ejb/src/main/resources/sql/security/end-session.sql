-- At most one row, the session with this token; unique staff_session (token_hash).
update staff_session set ended_at = :now where token_hash = :hash and ended_at is null
