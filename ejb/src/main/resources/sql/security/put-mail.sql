-- Adds one mail to those on their way, not to be tried before a moment.
insert into mail_outbox (recipient, kind, told, created_at, due_at) values (:recipient, :kind, cast(:told as jsonb), :now, :due)
