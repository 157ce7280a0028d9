-- Documents of one kind, a handful at most; scan of a table of some twenty rows.
select content::text as content from reference_data where starts_with(name, :prefix) order by name
