-- At most one row: the address that one account is to have; primary key email_change.
select email from email_change where account_id = :account
