-- The parts the current agency keeps itself, a handful at most; primary key agency_own_part (tenant_id, part).
select part from agency_own_part order by part
