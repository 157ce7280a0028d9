-- Writes the calendar of the current agency; primary key agency_calendar (tenant_id).
insert into agency_calendar (settings) values (cast(:settings as jsonb))
on conflict (tenant_id) do update set settings = excluded.settings, lock_version = agency_calendar.lock_version + 1
