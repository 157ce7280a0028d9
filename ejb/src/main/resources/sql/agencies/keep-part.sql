-- The current agency keeps this part itself from now on; primary key agency_own_part (tenant_id, part).
insert into agency_own_part (part, since) values (:part, :now) on conflict (tenant_id, part) do nothing
