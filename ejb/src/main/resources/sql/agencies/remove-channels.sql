-- Removes all channels of the current agency, before the new list is written.
delete from contact_channel where tenant_id = app_tenant()
