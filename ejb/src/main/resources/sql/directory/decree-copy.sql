-- At most one row: what there is of the public copy of a decree; primary key. The length is known without the bytes.
select d.decree_id, d.copy_sha256, octet_length(d.copy) as length
  from directory_decree d join published_agency a on a.agency_id = d.agency_id
 where d.decree_id = :decree and d.copy is not null and (:samples or not a.sample)
