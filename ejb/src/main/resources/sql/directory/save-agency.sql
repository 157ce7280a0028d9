-- One row: what the current agency publishes of itself.
insert into directory_agency (agency_id, profile, published_at) values (:agency, cast(:profile as jsonb), :now)
on conflict (agency_id) do update set profile = excluded.profile, published_at = excluded.published_at
