-- At most one edition of a standard, the one that holds on a day; index directory_entry_standard.
select * from published_edition where standard_id = :standard and in_force @> :day and (:samples or not sample)
