-- All sessions of one account but the one with this token, if there is one; index staff_session_account.
update staff_session set ended_at = :now
 where account_id = :account and ended_at is null and token_hash is distinct from :kept
