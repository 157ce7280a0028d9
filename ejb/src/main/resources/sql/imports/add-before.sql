-- How a standard was before a change, and what else the change touched; one row.
insert into imported_standard_before (import_id, position, at, actor, account_id, reading, left_over, merged, split_off)
values (:import, :position, :at, :actor, cast(:account as bigint), cast(:reading as jsonb), :leftOver, :merged, :splitOff)
