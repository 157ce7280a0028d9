-- At most one agency; unique agency (public_id).
select a.* from published_agency a where a.agency_public_id = :id and (:samples or not a.sample)
