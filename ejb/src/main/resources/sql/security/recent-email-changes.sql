-- One row: how many changes of address one account asked for since a moment, or how many were to one address if that is more; indexes
-- account_event_list, mail_outbox_recipient.
select greatest((select count(*) from account_event where account_id = :account and kind = 'email-change-asked' and at > cast(:since as timestamptz)),
                (select count(*) from mail_outbox where recipient = :email and kind = 'email-change-new' and created_at > cast(:since as timestamptz))) as asked
