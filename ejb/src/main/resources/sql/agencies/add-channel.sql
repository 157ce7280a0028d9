-- Adds one channel of the current agency; unique (tenant_id, kind, value).
insert into contact_channel (list_order, kind, value) values (:listOrder, :kind, :value)
on conflict (tenant_id, kind, value) do nothing
