-- The ways to reach one agency; unique agency (public_id).
select * from open_channel where (:samples or not sample) and agency_id = :subject
