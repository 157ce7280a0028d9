-- They are tasks again; as many rows as were still as somebody saw them.
update finding f
   set state = 'OPEN', reason = null, decided_at = null, decided_by = null, lock_version = f.lock_version + 1
  from jsonb_to_recordset(cast(:seen as jsonb)) as s (id uuid, lock_version int)
 where f.public_id = s.id and f.lock_version = s.lock_version and f.state = 'NOT_A_DEFECT'
