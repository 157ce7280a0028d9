-- What the government of the current agency, whose office was entered, decided about those who check or approve in all its agencies, newest
-- first. From where it was decided is the office's own. Index trail_entry_list.
select e.id, e.seq, e.at, coalesce(a.name, e.actor) as actor, starts_with(e.actor, 'person ') as by_person, e.capacity, cast(null as text) as address,
       e.act, e.subject, coalesce(e.label, '') as label, cast(e.before as text) as before, cast(e.after as text) as after, encode(e.hash, 'hex') as hash
  from trail_entry e left join account a on a.id = e.account_id
 where e.owner = app_trail() and starts_with(e.act, 'office.')
   and coalesce(e.after, e.before) ->> 'role' in (select code from shipped_role where whole_government)
 order by e.at desc, e.id desc
 limit :size
