-- One mail that was given up is due at once, with all its tries, and of which kind it is; unique public_id.
update mail_outbox set given_up_at = null, problem = null, attempts = 0, due_at = :now where public_id = :mail and given_up_at is not null
returning kind
