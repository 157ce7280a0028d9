-- One account looks after one piece of work of the current agency from now on; unique (tenant_id, subject).
insert into work_keeper (subject, account_id, since) values (:subject, :account, :at)
on conflict (tenant_id, subject) do update set account_id = excluded.account_id, since = excluded.since
