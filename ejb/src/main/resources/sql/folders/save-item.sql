-- One file of the current agency's folder; primary key (tenant_id, path).
insert into folder_item (path, sha256, loaded_at) values (:path, :sha256, :now)
on conflict (tenant_id, path) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at
