-- One link of one account, with the address that it confirms or null.
insert into account_link (token_hash, account_id, kind, email, until) values (:hash, :account, :kind, :email, :until)
