-- Services of other agencies that bear the same name and are in force on a day, by agency; continued by (agency slug, key); index directory_entry_name_key.
select e.standard_id, a.slug as agency_slug, a.name as agency_name, e.slug, e.name, e.group_name, e.audience, e.promises,
       e.is_free, e.fee_from, e.fee_to, a.is_sample as sample, e.key
  from directory_entry e
  join agency a on a.id = e.agency_id
 where service_name_key(e.name) = service_name_key(:name) and e.in_force @> :day and a.slug <> :agency
   and (:samples or not a.is_sample)
   and (a.slug, e.key) > (:afterAgency, :afterKey)
 order by a.slug, e.key
 limit :limit
