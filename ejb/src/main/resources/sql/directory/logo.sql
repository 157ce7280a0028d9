-- At most one picture by its hash; index directory_logo_by_hash, a few agencies of one region may show the same.
select l.png from directory_logo l join published_agency a on a.agency_id = l.agency_id
 where l.sha256 = :sha256 and (:samples or not a.sample)
 limit 1
