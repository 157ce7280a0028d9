-- All regions of the document, provinces first so that parents exist; primary key region (code).
insert into region (code, name, kind, bps_code, zone)
select r.code, r.name, r.kind, r.bps_code, r.zone
  from jsonb_to_recordset(cast(:content as jsonb) -> 'regions')
       as r (code text, name text, kind text, bps_code text, zone text)
 order by length(r.code), r.code
on conflict (code) do update
   set name = excluded.name, kind = excluded.kind, bps_code = excluded.bps_code, zone = excluded.zone
