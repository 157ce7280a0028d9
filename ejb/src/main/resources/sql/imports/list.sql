-- Imports of the current agency, newest first, from a key on; index decree_import_newest.
select i.public_id, i.file_id, f.name, f.size, i.state, i.progress, i.refusal, i.received_at, i.decree_number,
       count(s.id) as standards, count(s.id) filter (where s.decision = 'OPEN') as open,
       count(s.id) filter (where s.decision = 'ACCEPTED') as accepted,
       count(s.id) filter (where s.in_force_from is not null) as in_force
  from decree_import i
  join stored_file f on f.tenant_id = i.tenant_id and f.public_id = i.file_id
  left join imported_standard s on s.tenant_id = i.tenant_id and s.import_id = i.public_id
 where :all or (i.received_at, i.public_id) < (cast(:before as timestamptz), cast(:beforeId as uuid))
 group by i.id, f.id
 order by i.received_at desc, i.public_id desc
 limit :size
