-- Asks to close the current agency; no row when somebody asked already.
insert into agency_closing (public_id, reason, successor, asked_by, asked_at) values (:id, :reason, :successor, :by, :at)
on conflict (tenant_id) where state in ('ASKED', 'CONFIRMED') do nothing
