-- Keeps what came of asking; no row when the address is not given to the public any more; unique (tenant_id, kind, key, address).
update link_check
   set asked_at = :askedAt, verdict = :verdict, detail = :detail, failures = :failures, failing_since = :failingSince, due_at = :dueAt
 where kind = :kind and key = :key and address = :address
