-- One row: how many people have a role in the current agency that day; index on (tenant_id, account_id, …).
select count(distinct account_id) as people from membership where valid @> cast(:day as date)
