-- At most one row, the current agency's; primary key agency.
select zone from agency where id = app_tenant()
