-- What was decided in the current agency, or about one subject or one kind of subjects in it, newest first; continued by (at, id); indexes trail_entry_list, trail_entry_subject.
select e.id, e.at, coalesce(a.name, e.actor) as actor, e.account_id is not null as by_person, e.act, e.subject, e.label,
       cast(e.before as text) as before, cast(e.after as text) as after
  from trail_entry e left join account a on a.id = e.account_id
 where (cast(:subject as text) is null or e.subject = :subject or starts_with(e.subject, :subject || '/'))
   and (:all or (e.at, e.id) < (cast(:at as timestamptz), cast(:id as bigint)))
 order by e.at desc, e.id desc
 limit :size
