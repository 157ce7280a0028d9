-- The current agency has been looked at.
insert into link_round (looked_at) values (:now) on conflict (tenant_id) do update set looked_at = excluded.looked_at
