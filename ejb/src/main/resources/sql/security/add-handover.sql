-- Begins a hand-over in the current agency, unless one of the same giver is open; unique index handover_open.
insert into handover (public_id, giver, taker, begun_at, items) values (:id, :giver, :taker, :at, '{"items":[]}')
on conflict do nothing
