-- At most one row: which position leads the current agency; primary key agency_head (tenant_id).
select position, rank, capacity, on_behalf_of, valid_from, valid_until, lock_version from agency_head where tenant_id = app_tenant()
