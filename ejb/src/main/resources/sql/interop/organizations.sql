-- Agencies of these keys, in order; primary keys.
select a.* from published_agency a where a.agency_id = any(cast(:keys as bigint[])) and (:samples or not a.sample) order by a.agency_id
