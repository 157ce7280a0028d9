-- At most one agency by a short address it has or had; primary key agency_address.
select a.slug
  from agency_address s
  join agency a on a.id = s.agency_id
  join directory_agency d on d.agency_id = s.agency_id
 where s.address = :address and (:samples or not a.is_sample)
