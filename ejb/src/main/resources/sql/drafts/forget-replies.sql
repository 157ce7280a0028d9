-- Answers of the current agency that are too old, whatever token they were given to; index kept_reply_age.
delete from kept_reply where at <= :since
