-- One row: the position of the newest change, 0 when nothing was ever published; unique directory_change (position).
select coalesce(max(position), 0) as position from directory_change
