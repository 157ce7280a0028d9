-- Adds a government of a place that has none; primary key government (slug).
insert into government (slug, name, level, region_code)
select cast(:slug as text), cast(:name as text), cast(:level as text), cast(:region as text)
 where not exists (select from government where region_code = :region)
on conflict (slug) do nothing
