-- All places of all agencies, in no order; read to the end.
select * from open_service_point where (:samples or not sample)
