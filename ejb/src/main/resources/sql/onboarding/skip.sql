-- The current agency leaves a step for later; primary key set_up_skip (tenant_id, step).
insert into set_up_skip (step, reason, skipped_at) values (:step, :reason, :now)
on conflict (tenant_id, step) do update set reason = excluded.reason, skipped_at = excluded.skipped_at
