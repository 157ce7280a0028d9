-- The picture that the current agency shows; primary key.
insert into directory_logo (agency_id, sha256, png) values (:agency, :sha256, :png)
on conflict (agency_id) do update set sha256 = excluded.sha256, png = excluded.png
