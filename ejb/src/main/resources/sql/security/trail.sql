-- What was decided in the current agency, or in the office that was entered, as far as it is asked for, newest first; continued by (at, id); indexes trail_entry_list,
-- trail_entry_subject, trail_entry_person, trail_entry_act.
select e.id, e.seq, e.at, coalesce(a.name, 'token: ' || k.name || ' (' || m.name || ')', e.actor) as actor, starts_with(e.actor, 'person ') as by_person, e.capacity, e.address, e.act, e.subject,
       coalesce(e.label, '') as label, cast(e.before as text) as before, cast(e.after as text) as after, encode(e.hash, 'hex') as hash
  from trail_entry e left join account a on a.id = e.account_id
  left join api_token k on e.actor = 'token ' || k.public_id
  left join account m on m.id = k.created_by
 where e.owner = app_trail()
   and (cast(:subject as text) is null or e.subject = :subject or starts_with(e.subject, :subject || '/'))
   and (cast(:person as uuid) is null or e.account_id = (select p.id from account p where p.public_id = cast(:person as uuid)))
   and (cast(:act as text) is null or e.act = :act)
   and (cast(:from as timestamptz) is null or e.at >= cast(:from as timestamptz))
   and (cast(:before as timestamptz) is null or e.at < cast(:before as timestamptz))
   and (:all or (e.at, e.id) < (cast(:at as timestamptz), cast(:id as bigint)))
 order by e.at desc, e.id desc
 limit :size
