-- At most one row; primary key reference_data (name).
select content::text as content from reference_data where name = :name
