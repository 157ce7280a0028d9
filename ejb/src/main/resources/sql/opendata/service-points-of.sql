-- The places of one agency; unique agency (public_id).
select * from open_service_point where (:samples or not sample) and agency_id = :subject
