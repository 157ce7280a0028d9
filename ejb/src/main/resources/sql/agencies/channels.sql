-- Channels of the current agency in its own order, those it hides included; few rows, index contact_channel (tenant_id, …).
select public_id, kind, value, link, registration, hours, post, is_visible, lock_version from contact_channel order by list_order, id
