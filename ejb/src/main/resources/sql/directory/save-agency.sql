-- One row: what the current agency publishes of itself; one that is closed stays closed.
insert into directory_agency (agency_id, profile, published_at) values (:agency, cast(:profile as jsonb), :now)
on conflict (agency_id) do update set profile = excluded.profile
       || jsonb_strip_nulls(jsonb_build_object('closed', directory_agency.profile -> 'closed')), published_at = excluded.published_at
