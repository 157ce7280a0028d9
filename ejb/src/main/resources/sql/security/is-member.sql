-- At most one row, when the account was ever a member of the current agency; index membership_account.
select 1 as found from membership where account_id = :account limit 1
