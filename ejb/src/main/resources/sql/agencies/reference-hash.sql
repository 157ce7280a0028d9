-- At most one row; primary key reference_data (name).
select sha256 from reference_data where name = :name
