-- At most one row: the number of the newest entry of the current agency's trail, to which nobody adds meanwhile; primary key trail_head.
select seq from trail_head where tenant_id = app_tenant() for update
