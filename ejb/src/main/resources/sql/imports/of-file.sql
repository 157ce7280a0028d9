-- At most one row: the import of a file; unique (tenant_id, file_id).
select public_id from decree_import where file_id = :file
