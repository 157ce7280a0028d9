-- Mail long sent or given up.
delete from mail_outbox where created_at < :before and (sent_at is not null or given_up_at is not null)
