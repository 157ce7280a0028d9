-- At most one row: the token of the current agency ends, unless it has; unique api_token (public_id).
update api_token set revoked_by = :by, revoked_at = :at where public_id = :publicId and revoked_at is null
