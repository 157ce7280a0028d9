-- The current agency's rows of one table, one column left out, each with the digest of what it says.
select row_text, digest from archive_rows(cast(cast(:table as text) as regclass), :without)
