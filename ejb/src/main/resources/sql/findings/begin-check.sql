-- Begins a check, if asked or with other data than last time; waits for one that is under way. No row: nothing to do.
insert into finding_check as c (data, checked_at) values (:data, :at)
    on conflict (tenant_id) do update set data = excluded.data, checked_at = excluded.checked_at
 where :asked or c.data <> excluded.data
