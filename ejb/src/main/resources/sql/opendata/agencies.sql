-- All agencies that publish, in no order; read to the end.
select * from open_agency where (:samples or not sample)
