-- What one government is called; primary key.
select name from government where slug = :slug
