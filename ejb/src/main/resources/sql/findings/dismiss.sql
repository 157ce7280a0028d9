-- Open findings are said to be no defects; as many rows as were still as somebody saw them.
update finding f
   set state = 'NOT_A_DEFECT', reason = :reason, decided_at = :at, decided_by = cast(:account as bigint),
       lock_version = f.lock_version + 1
  from jsonb_to_recordset(cast(:seen as jsonb)) as s (id uuid, lock_version int)
 where f.public_id = s.id and f.lock_version = s.lock_version and f.state = 'OPEN'
