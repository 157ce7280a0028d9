-- A change is found by its key alone: with "position is null" beside it the planner may go through all changes of a large
-- transaction that are not numbered yet, once for each of them.
create or replace function number_directory_change() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('directory_change_position'));
  update directory_change set position = nextval('directory_change_position') where id = new.id;
  return null;
end $$;
