-- Editions of one agency for the index of words in the order they came, continued by key; index directory_entry_slug.
select * from indexed_edition where agency_id = :agency and key > :after and (:samples or not sample) order by key limit :limit
