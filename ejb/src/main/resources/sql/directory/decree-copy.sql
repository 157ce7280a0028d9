-- At most one row: the public copy of a decree; primary key.
select d.copy from directory_decree d join published_agency a on a.agency_id = d.agency_id
 where d.decree_id = :decree and d.copy is not null and (:samples or not a.sample)
