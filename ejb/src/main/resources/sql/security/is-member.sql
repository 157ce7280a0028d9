-- At most one row, when the account has a role in the current agency that day; index membership_account.
select 1 as found from membership where account_id = :account and valid @> cast(:today as date) limit 1
