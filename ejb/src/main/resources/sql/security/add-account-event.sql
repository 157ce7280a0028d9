-- Adds to what one account's person may read.
insert into account_event (account_id, at, kind, address, browser) values (:account, :at, :kind, :address, :browser)
