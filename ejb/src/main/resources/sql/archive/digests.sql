-- What each of the current agency's rows of a table says, as digests in their order.
select digest from archive_rows(cast(cast(:table as text) as regclass), :without) order by digest collate "C"
