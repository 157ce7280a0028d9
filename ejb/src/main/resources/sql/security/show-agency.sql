-- At most one row, the session with this token; unique staff_session (token_hash).
update staff_session set agency_slug = :agency where token_hash = :hash
