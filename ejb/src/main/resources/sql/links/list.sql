-- All addresses of the current agency, what fails for the longest time first; few rows, unique (tenant_id, …).
select kind, key, label, address, asked_at, verdict, detail, failures, failing_since, due_at
  from link_check order by failing_since nulls last, label, address
