-- One row, the current agency's; primary key agency.
select slug, name, government_slug from agency where id = app_tenant()
