-- All links of one account: with a new password the others are of no use; index account_link_account.
update account_link set used_at = :now where account_id = :account and used_at is null
