-- At most one edition of a service: the one that holds on a day, else the last before it, else the first after it; index directory_entry_slug.
select * from published_edition
 where agency_slug = :agency and slug = :service and (:samples or not sample)
 order by in_force @> :day desc, in_force_from <= :day desc, abs(in_force_from - :day)
 limit 1
