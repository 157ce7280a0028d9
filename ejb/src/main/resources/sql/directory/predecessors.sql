-- Closed agencies that one agency follows, the last one first; index agency_successor.
select a.slug, a.name, a.closed_on
  from agency a
 where a.successor_slug = :agency and (:samples or not a.is_sample)
 order by a.closed_on desc, a.slug
