-- Forgets what the current agency does not give to the public any more.
delete from link_check c
 where c.tenant_id = app_tenant()
   and not exists (select 1 from unnest(cast(:kinds as text[]), cast(:keys as text[]), cast(:addresses as text[])) as u(kind, key, address)
                    where u.kind = c.kind and u.key = c.key and u.address = c.address)
