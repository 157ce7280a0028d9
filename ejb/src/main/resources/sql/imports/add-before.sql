-- How a standard was before a change; one row.
insert into imported_standard_before (import_id, position, at, actor, reading)
values (:import, :position, :at, :actor, cast(:reading as jsonb))
