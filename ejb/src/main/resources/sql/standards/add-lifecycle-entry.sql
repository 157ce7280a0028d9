-- Appends one line to the history of a version of the current agency.
insert into lifecycle_entry (version_id, at, actor, account_id, from_status, to_status, note)
values (:version, :at, :actor, cast(:account as bigint), :from, :to, :note)
