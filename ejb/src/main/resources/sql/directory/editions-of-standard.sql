-- All editions of one standard for the index of words; index directory_entry_standard.
select * from indexed_edition where standard_id = :standard and (:samples or not sample)
