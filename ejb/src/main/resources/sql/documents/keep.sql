-- Keeps a file of the current agency, unless the same bytes are there; one row or none changed; unique (tenant_id, sha256).
insert into stored_file (public_id, name, media_type, size, sha256, content, kept_at, kept_by)
values (:id, :name, :mediaType, :size, :sha256, :content, :at, :by)
on conflict (tenant_id, sha256) do nothing
