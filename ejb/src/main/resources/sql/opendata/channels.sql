-- All ways to reach all agencies, in no order; read to the end.
select * from open_channel where (:samples or not sample)
