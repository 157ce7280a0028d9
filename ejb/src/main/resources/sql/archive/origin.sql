-- Who the current agency is.
select cast(public_id as text) as public_id, slug, name, government_slug, region_code, zone, is_sample from agency where id = app_tenant()
