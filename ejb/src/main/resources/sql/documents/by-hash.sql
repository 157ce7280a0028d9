-- At most one row: what is known of the file with these bytes; unique (tenant_id, sha256).
select public_id, name, media_type, size, sha256, kept_at, kept_by from stored_file where sha256 = :sha256
