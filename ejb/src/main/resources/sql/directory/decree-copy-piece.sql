-- At most one row: some bytes of the public copy of a decree, as long as it is the one that was asked for; primary key.
select substring(d.copy from cast(:from as int) + 1 for cast(:size as int)) as piece
  from directory_decree d join published_agency a on a.agency_id = d.agency_id
 where d.decree_id = :decree and d.copy_sha256 = :sha256 and (:samples or not a.sample)
