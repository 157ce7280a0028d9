-- At most one row: the hash under which a file of the current agency was loaded; primary key (tenant_id, path).
select sha256 from folder_item where path = :path
