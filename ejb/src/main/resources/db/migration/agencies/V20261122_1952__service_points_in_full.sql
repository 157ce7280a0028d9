-- Where a service point lies on a map, and what its editor needs.
alter table service_point
  add column map_link     text,
  add column lock_version int not null default 0;
