-- Who the current agency is.
select cast(public_id as text) as public_id, slug, name, government_slug, region_code from agency where id = app_tenant()
