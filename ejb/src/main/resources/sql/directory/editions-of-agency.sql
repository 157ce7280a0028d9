-- All editions of one agency for the index of words; index directory_entry_slug.
select * from indexed_edition where agency_id = :agency and (:samples or not sample)
