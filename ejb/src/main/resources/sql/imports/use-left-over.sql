-- Left-over text is placed; no row when it is placed already.
insert into left_over_use (import_id, left_over, position, component, at, actor, account_id)
values (:import, :leftOver, :position, :component, :at, :actor, cast(:account as bigint))
on conflict (tenant_id, import_id, left_over) do nothing
