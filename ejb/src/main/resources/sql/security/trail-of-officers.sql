-- What the government of the current agency, whose office was entered, decided about those who check or approve in all its agencies, newest first.
-- Index trail_entry_office.
select e.id, e.at, coalesce(a.name, e.actor) as actor, e.account_id is not null as by_person, e.act, e.subject, e.label,
       cast(e.before as text) as before, cast(e.after as text) as after
  from trail_entry e left join account a on a.id = e.account_id
 where e.office = app_office()
   and coalesce(e.after, e.before) ->> 'role' in (select code from shipped_role where whole_government)
 order by e.at desc, e.id desc
 limit :size
