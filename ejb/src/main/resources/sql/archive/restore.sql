-- Adds rows to a table in the name of the current agency.
select archive_restore(cast(cast(:table as text) as regclass), :rows) as added
