-- One mail; primary key mail_outbox.
update mail_outbox set sent_at = :now, problem = null where id = :id
