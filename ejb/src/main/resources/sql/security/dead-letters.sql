-- Mail that was given up, newest first, without what it says; continued by (given_up_at, id); index mail_outbox_given_up.
select id, public_id, recipient, kind, created_at, given_up_at, attempts, problem from mail_outbox
 where given_up_at is not null and (:all or (given_up_at, id) < (cast(:at as timestamptz), cast(:id as bigint)))
 order by given_up_at desc, id desc
 limit :size
