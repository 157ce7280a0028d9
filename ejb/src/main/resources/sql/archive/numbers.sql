-- Numbers for rows to come, out of the sequence of their table.
select nextval(cast(cast(:sequence as text) as regclass)) as number from generate_series(1, :n)
