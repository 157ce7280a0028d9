-- One row: how often this account signed in before, and how often from this address; index staff_session_account.
select count(*) as sessions, count(*) filter (where address = :address) as from_here
  from staff_session
 where account_id = :account
