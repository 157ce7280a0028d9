-- Removes the units of the current agency that are no longer in its description.
delete from agency_unit where tenant_id = app_tenant() and not code = any(:kept)
