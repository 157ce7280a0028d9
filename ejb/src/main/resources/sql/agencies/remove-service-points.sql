-- Removes the service points of the current agency that are no longer in its description, except where a service is given.
delete from service_point p
 where p.tenant_id = app_tenant() and not p.code = any(:kept)
   and not exists (select 1 from public_service s where s.tenant_id = p.tenant_id and s.service_point_code = p.code)
