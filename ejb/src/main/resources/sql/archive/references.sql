-- Which columns of a table hold the number of a row, its own or another's.
select name, kind, target from archive_columns(cast(cast(:table as text) as regclass)) where kind in ('ID', 'REFERENCE')
