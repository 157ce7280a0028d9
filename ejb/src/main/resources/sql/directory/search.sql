-- Services in force on a day that match, best first; continued by (rank, key); index directory_entry_search (GIN).
with hit as (
  select e.*, (ts_rank(e.search, q.query) * 1000000)::bigint as rank, count(*) over () as total
    from directory_entry e, to_tsquery('indonesian', :query) as q (query)
   where e.search @@ q.query and e.in_force @> :day
     and (:agency::text is null or e.agency_id = (select id from agency where slug = :agency))
)
select e.standard_id, a.slug as agency_slug, a.name as agency_name, e.slug, e.name, e.group_name, e.audience, e.promises,
       e.is_free, e.fee_from, e.fee_to, e.rank, e.key, e.total
  from hit e
  join agency a on a.id = e.agency_id
 where e.rank < :afterRank or (e.rank = :afterRank and e.key > :afterKey)
 order by e.rank desc, e.key
 limit :limit
