-- Adds or changes one service point of the current agency; unique (tenant_id, code).
insert into service_point (code, name, address, district, map_link, phone, whatsapp, hours)
values (:code, :name, :address, :district, :mapLink, :phone, :whatsapp, cast(:hours as jsonb))
on conflict (tenant_id, code) do update
   set name = excluded.name, address = excluded.address, district = excluded.district, map_link = excluded.map_link,
       phone = excluded.phone, whatsapp = excluded.whatsapp, hours = excluded.hours, lock_version = service_point.lock_version + 1
