-- Services in force on a day that match, best first, those of sample agencies last; continued by (rank, key); index directory_entry_search (GIN).
with hit as (
  select e.*, a.slug as agency_slug, a.name as agency_name, a.is_sample as sample, count(*) over () as total,
         (ts_rank(e.search, q.query) * 1000000)::bigint - case when a.is_sample then 2000000 else 0 end as rank
    from directory_entry e
    join agency a on a.id = e.agency_id,
         to_tsquery('indonesian', :query) as q (query)
   where e.search @@ q.query and e.in_force @> :day
     and (:agency::text is null or a.slug = :agency)
     and (:samples or not a.is_sample)
)
select standard_id, agency_slug, agency_name, slug, name, group_name, audience, promises, is_free, fee_from, fee_to, sample, rank, key,
       total
  from hit
 where rank < :afterRank or (rank = :afterRank and key > :afterKey)
 order by rank desc, key
 limit :limit
