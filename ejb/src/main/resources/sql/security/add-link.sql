-- One link of one account.
insert into account_link (token_hash, account_id, kind, until) values (:hash, :account, :kind, :until)
