-- One open report is settled, if it is still as somebody saw it; whoever wrote it is forgotten.
update page_report
   set state = :state, note = :note, decided_at = :at, decided_by = cast(:account as bigint), contact = null,
       lock_version = lock_version + 1
 where public_id = :report and lock_version = :lock and state = 'OPEN'
