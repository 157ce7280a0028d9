-- The closing of the current agency that is under way; index agency_closing_one.
select c.public_id, c.state, c.reason, c.successor, s.name as successor_name, c.asked_by, a.name as asker, c.asked_at, f.name as confirmer, c.erase_after
  from agency_closing c
  left join agency s on s.slug = c.successor
  left join account a on a.id = c.asked_by
  left join account f on f.id = c.confirmed_by
 where c.state in ('ASKED', 'CONFIRMED')
