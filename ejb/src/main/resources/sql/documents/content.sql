-- At most one row: the bytes of a file of the current agency; unique (tenant_id, public_id).
select content from stored_file where public_id = :id
