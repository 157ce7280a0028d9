-- All unused links of one account: with a new password they are of no use; index account_link_account.
delete from account_link where account_id = :account and used_at is null
