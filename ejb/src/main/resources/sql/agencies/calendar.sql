-- The calendar of the current agency, at most one row; primary key agency_calendar (tenant_id).
select cast(settings as text) as settings, lock_version from agency_calendar where tenant_id = app_tenant()
