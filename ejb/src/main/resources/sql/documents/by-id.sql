-- At most one row: what is known of a file of the current agency; unique (tenant_id, public_id).
select public_id, name, media_type, size, sha256, kept_at, kept_by from stored_file where public_id = :id
