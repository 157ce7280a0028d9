-- All codes of one account; primary key recovery_code.
delete from recovery_code where account_id = :account
