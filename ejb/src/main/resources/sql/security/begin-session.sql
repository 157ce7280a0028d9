-- Adds one session of one account.
insert into staff_session (public_id, token_hash, account_id, agency_slug, started_at, last_seen_at, address, browser)
values (:publicId, :hash, :account, :agency, :now, :now, :address, :browser)
