-- At most one agency; unique agency (public_id).
select * from open_agency where (:samples or not sample) and agency_id = :subject
