-- Adds one channel of the current agency; one that is there already stays; unique (tenant_id, kind, value).
insert into contact_channel (public_id, list_order, kind, value, link, registration, hours, post, is_visible)
values (:id, :listOrder, :kind, :value, :link, :registration, :hours, :post, :visible)
on conflict (tenant_id, kind, value) do nothing
