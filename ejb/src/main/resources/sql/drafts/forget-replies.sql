-- Answers of the current agency that are too old, but those somebody else forgets just now; index kept_reply_age.
delete from kept_reply where id in (select id from kept_reply where at <= :since for update skip locked)
