-- At most one row: the newest migration that succeeded; none when the newest one failed.
select version from flyway_schema_history
 where installed_rank = (select max(installed_rank) from flyway_schema_history where version is not null) and success
