-- One row: when the current agency was last checked, and whether it soon will be.
select (select checked_at from finding_check) as checked_at, exists (select 1 from finding_request) as waiting
