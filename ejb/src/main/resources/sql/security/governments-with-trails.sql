-- Slugs of all governments; primary key government.
select slug from government order by slug
