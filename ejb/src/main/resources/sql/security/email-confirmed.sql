-- At most one row, when this account's change to this address was confirmed by a link of this kind; index account_link_account.
select 1 as found from account_link
 where account_id = :account and kind = :kind and email = :email and used_at is not null and until > :now limit 1
