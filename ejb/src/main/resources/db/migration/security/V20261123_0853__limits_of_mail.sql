-- How many mails somebody caused within an hour is asked before the next one.
create index invitation_by on invitation (invited_by, invited_at);
create index mail_outbox_recipient on mail_outbox (recipient, created_at);
