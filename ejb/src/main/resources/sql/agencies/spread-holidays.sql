-- All holidays of one year, with the certainty of their source; days that are no longer in the document go.
with document as (select cast(:content as jsonb) as d),
row as (
  select r.date, r.kind, r.name, r.region_code, coalesce(r.provisional, false) as provisional,
         d ->> 'certainty' as certainty, d ->> 'decree' as decree
    from document, jsonb_to_recordset(d -> 'rows')
         as r (date date, kind text, name text, region_code text, provisional boolean)
), gone as (
  delete from holiday h
   where extract(year from h.day) = (select (d ->> 'year')::int from document)
     and not exists (select 1 from row where row.date = h.day and row.kind = h.kind and row.name = h.name)
)
insert into holiday (day, kind, name, region_code, provisional, certainty, decree)
select date, kind, name, region_code, provisional, certainty, decree from row
on conflict (day, kind, name) do update
   set region_code = excluded.region_code, provisional = excluded.provisional, certainty = excluded.certainty,
       decree = excluded.decree
