-- The same as in trail, all of it, up to the entry that says that it is taken out.
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
 order by e.at desc, e.id desc
