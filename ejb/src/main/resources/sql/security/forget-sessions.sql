-- Sessions of one account that nobody asks for any more; index staff_session_account.
delete from staff_session where account_id = :account and last_seen_at < :before
