-- At most one service of an agency, in the edition that holds on a day; index directory_entry_slug.
select * from published_edition where agency_slug = :agency and slug = :service and in_force @> :day and (:samples or not sample)
