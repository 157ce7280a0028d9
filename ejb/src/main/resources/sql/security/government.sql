-- At most one row; primary key government (slug).
select name from government where slug = :slug
