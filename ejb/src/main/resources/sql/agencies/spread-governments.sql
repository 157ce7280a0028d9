-- All governments of the document; primary key government (slug).
insert into government (slug, name, level, region_code)
select g.slug, g.name, g.level, g.region_code
  from jsonb_to_recordset(cast(:content as jsonb) -> 'governments')
       as g (slug text, name text, level text, region_code text)
on conflict (slug) do update
   set name = excluded.name, level = excluded.level, region_code = excluded.region_code
