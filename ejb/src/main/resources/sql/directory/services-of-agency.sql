-- Services of one agency in force on a day, in its own order; continued by (list_order, key); index directory_entry_slug.
select e.standard_id, a.slug as agency_slug, a.name as agency_name, e.slug, e.name, e.group_name, e.audience, e.promises,
       e.is_free, e.fee_from, e.fee_to, a.is_sample as sample, e.list_order, e.key
  from directory_entry e
  join agency a on a.id = e.agency_id
 where a.slug = :agency and e.in_force @> :day and (:samples or not a.is_sample)
   and (e.list_order, e.key) > (:afterOrder, :afterKey)
 order by e.list_order, e.key
 limit :limit
