-- At most one row: a code is used once; primary key recovery_code.
update recovery_code set used_at = :now where account_id = :account and code_hash = :hash and used_at is null
