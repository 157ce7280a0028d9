-- Of one part of the current agency nothing is said any more; primary key agency_part (tenant_id, part).
delete from agency_part where tenant_id = app_tenant() and part = :part
