-- One document; primary key reference_data (name).
insert into reference_data (name, content, sha256, loaded_at) values (:name, cast(:content as jsonb), :sha256, :now)
on conflict (name) do update set content = excluded.content, sha256 = excluded.sha256, loaded_at = excluded.loaded_at
