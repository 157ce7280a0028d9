-- The current agency takes a step up again; primary key set_up_skip (tenant_id, step).
delete from set_up_skip where tenant_id = app_tenant() and step = :step
