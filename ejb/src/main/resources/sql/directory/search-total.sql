-- One row: how many match in all, asked when a page came back empty; index directory_entry_search (GIN).
select count(*) as total
  from directory_entry e
  join agency a on a.id = e.agency_id
 where e.search @@ to_tsquery('indonesian', :query) and e.in_force @> :day
   and (:agency::text is null or e.agency_id = (select id from agency where slug = :agency))
   and (:samples or not a.is_sample)
