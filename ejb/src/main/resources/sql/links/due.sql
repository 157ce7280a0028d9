-- Addresses of the current agency that are to be asked for; index link_check_due.
select kind, key, label, address, asked_at, verdict, detail, failures, failing_since, due_at from link_check where due_at <= :now order by due_at, id
