-- Units end and are followed by others; what was decided in them stays theirs, so they are not deleted.
alter table agency_unit
  add column ended_on   date,
  add column successors text[] not null default '{}' check (successors = '{}' or ended_on is not null);  -- codes, which never change
