-- One part of the current agency, at most one row; primary key agency_part (tenant_id, part).
select cast(content as text) as content, lock_version from agency_part where tenant_id = app_tenant() and part = :part
