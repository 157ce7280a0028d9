-- Mail that is due, oldest first, each for one server at a time and due again later should that one fail; index mail_outbox_due.
update mail_outbox
   set attempts = attempts + 1, due_at = cast(:now as timestamptz) + least(interval '1 minute' * power(2, attempts), interval '6 hours')
 where id in (select id from mail_outbox where sent_at is null and given_up_at is null and due_at <= cast(:now as timestamptz)
               order by due_at limit :size for update skip locked)
returning id, recipient, kind, told::text as told, attempts
