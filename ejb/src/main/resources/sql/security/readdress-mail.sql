-- Mail on its way to the old address of an account goes to the new one; an invitation is to the address it names. Some rows; index mail_outbox_due.
update mail_outbox set recipient = :fresh
 where recipient = :old and sent_at is null and given_up_at is null and kind <> 'invitation'
