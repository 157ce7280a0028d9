-- What changed after a position, in commit order, and whether it is shown here at all; unique directory_change (position).
select c.position, c.kind, c.subject, c.agency_id, a.slug as agency_slug, c.changed_at, (:samples or not a.is_sample) as shown
  from directory_change c
  join agency a on a.id = c.agency_id
 where c.position > :after
 order by c.position
 limit :limit
