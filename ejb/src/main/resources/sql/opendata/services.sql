-- All published editions of all services, in no order; read to the end.
select * from open_service where (:samples or not sample)
