-- Answers to a token that are too old; index kept_reply_age.
delete from kept_reply where token_id = :token and at <= :since
