-- At most one row: the number of the newest entry of the trail that is open, to which nobody adds meanwhile; primary key trail_head.
select seq from trail_head where owner = app_trail() for update
