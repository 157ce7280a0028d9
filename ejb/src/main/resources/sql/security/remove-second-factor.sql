-- At most one row, with the codes of the account; primary keys.
with codes as (delete from recovery_code where account_id = :account)
delete from second_factor where account_id = :account
