-- Erases the current agency except for what is kept for good; rows of each table before and after.
select table_name, rows_before, rows_after from erase_closed_agency()
