-- The whole registry; primary key regulation (key).
insert into regulation (key, type, issuer, number, year, title, region_code, status, certainty, source, checked_on,
       is_required, document)
select r ->> 'key', r ->> 'type', r ->> 'issuer', r ->> 'number', (r ->> 'year')::int, r ->> 'title',
       r ->> 'region_code', r ->> 'status', r ->> 'certainty', r ->> 'source', (r ->> 'checked_on')::date,
       coalesce((r ->> 'required')::boolean, false), r
  from jsonb_array_elements(cast(:content as jsonb) -> 'regulations') as r
on conflict (key) do update
   set type = excluded.type, issuer = excluded.issuer, number = excluded.number, year = excluded.year,
       title = excluded.title, region_code = excluded.region_code, status = excluded.status,
       certainty = excluded.certainty, source = excluded.source, checked_on = excluded.checked_on,
       is_required = excluded.is_required, document = excluded.document
