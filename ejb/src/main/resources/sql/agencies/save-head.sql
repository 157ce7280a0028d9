-- Writes which position leads the current agency; primary key agency_head (tenant_id).
insert into agency_head (position, rank, capacity, on_behalf_of, valid_from, valid_until)
values (:position, :rank, :capacity, :onBehalfOf, cast(:from as date), cast(:until as date))
on conflict (tenant_id) do update set position = excluded.position, rank = excluded.rank, capacity = excluded.capacity,
  on_behalf_of = excluded.on_behalf_of, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
  lock_version = agency_head.lock_version + 1
