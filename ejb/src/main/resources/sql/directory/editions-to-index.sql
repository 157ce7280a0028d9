-- Editions for the index of words in the order they came, continued by key; unique directory_entry (key).
select * from indexed_edition where key > :after and (:samples or not sample) order by key limit :limit
