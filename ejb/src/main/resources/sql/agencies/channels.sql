-- Channels of the current agency in its own order; few rows, index contact_channel (tenant_id, …).
select kind, value from contact_channel order by list_order
