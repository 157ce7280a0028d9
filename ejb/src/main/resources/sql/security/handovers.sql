-- Open hand-overs of the current agency, all of them, those of one account, or one alone; a handful. Index handover_open.
select h.public_id, h.giver, g.public_id as giver_id, g.name as giver_name, g.email as giver_email,
       h.taker, t.public_id as taker_id, t.name as taker_name, t.email as taker_email,
       h.begun_at, cast(h.items as text) as items, b.name as given_by, h.given_by as given_by_id, h.taken_at, h.lock_version
  from handover h
  join account g on g.id = h.giver
  join account t on t.id = h.taker
  left join account b on b.id = h.given_by
 where h.ended_at is null
   and (cast(:id as uuid) is null or h.public_id = :id)
   and (cast(:account as bigint) is null or h.giver = :account or h.taker = :account)
 order by h.begun_at, h.id
