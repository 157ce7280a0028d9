-- Letters of the demo, newest first; continued by (at, id); index demo_letter_list.
select id, public_id, recipient, subject, at from demo_letter
 where :all or (at, id) < (cast(:at as timestamptz), cast(:id as bigint))
 order by at desc, id desc
 limit :size
