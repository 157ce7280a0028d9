-- At most one row: the public copy of a decree; primary key.
select copy from directory_decree where decree_id = :decree and copy is not null
