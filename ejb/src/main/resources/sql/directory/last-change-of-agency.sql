-- One row: position of the newest change of what one agency has published; index directory_change_agency.
select coalesce(max(c.position), 0) as position
  from directory_change c
  join agency a on a.id = c.agency_id
 where a.slug = :agency and (:samples or not a.is_sample)
