-- One row: how many codes of one account are unused; primary key recovery_code.
select count(*) as codes_left from recovery_code where account_id = :account and used_at is null
