-- Service points of the current agency as documents, by code; unique (tenant_id, code).
select json_strip_nulls(json_build_object('code', code, 'name', name, 'address', address, 'district', district, 'map_link', map_link,
         'phone', phone, 'whatsapp', whatsapp, 'hours', hours))::text as point, lock_version
  from service_point order by code
