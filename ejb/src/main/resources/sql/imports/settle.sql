-- Finished as soon as no standard is open, under review again when one is.
update decree_import i
   set state = case when exists (select 1 from imported_standard s where s.tenant_id = i.tenant_id
                                    and s.import_id = i.public_id and s.decision = 'OPEN') then 'READY' else 'FINISHED' end
 where i.public_id = :id and i.state in ('READY', 'FINISHED')
