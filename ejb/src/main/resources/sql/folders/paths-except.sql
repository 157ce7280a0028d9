-- Files that once were in the current agency's folder and are not among these; primary key (tenant_id, path).
select path from folder_item where not path = any(:paths) order by path
