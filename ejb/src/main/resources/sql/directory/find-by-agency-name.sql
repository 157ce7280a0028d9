-- All published editions of one agency, findable by the name it has now; index directory_entry_slug.
update directory_entry e
   set search = directory_search(e.name, e.group_name, a.name, a.short_name, e.body)
  from agency a
 where e.agency_id = :agency and a.id = e.agency_id
   and e.search is distinct from directory_search(e.name, e.group_name, a.name, a.short_name, e.body)
