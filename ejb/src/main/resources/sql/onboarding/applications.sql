-- Applications to one government in one state, newest first; continued by (sent_at, id); index agency_application_list.
select p.*, a.name as decider
  from agency_application p left join account a on a.id = p.decided_by
 where p.government_slug = :government and p.state = :state
   and (:all or (p.sent_at, p.id) < (cast(:at as timestamptz), cast(:key as bigint)))
 order by p.sent_at desc, p.id desc
 limit :size
