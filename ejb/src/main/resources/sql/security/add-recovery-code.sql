-- One code of one account.
insert into recovery_code (account_id, code_hash) values (:account, :hash)
