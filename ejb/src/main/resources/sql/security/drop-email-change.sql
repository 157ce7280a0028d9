-- No change of address is waited for by one account; primary key email_change.
delete from email_change where account_id = :account
