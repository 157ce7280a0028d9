-- Appends one line to the history of a version of the current agency.
insert into lifecycle_entry (version_id, at, actor, from_status, to_status, note)
values (:version, :at, :actor, :from, :to, :note)
