-- Writes one part of the current agency; primary key agency_part (tenant_id, part).
insert into agency_part (part, content) values (:part, cast(:content as jsonb))
on conflict (tenant_id, part) do update set content = excluded.content, lock_version = agency_part.lock_version + 1
