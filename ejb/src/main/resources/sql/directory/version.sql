-- At most one edition of a standard by its number; index directory_entry_standard.
select * from published_edition where standard_id = :standard and number = :version and (:samples or not sample)
