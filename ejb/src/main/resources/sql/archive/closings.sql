-- Closings of agencies of one government or of all, newest first; a security-definer function.
select closing_id, agency_slug, agency_name, state, reason, successor, successor_name, asked_by, asker, asked_at, confirmer, erase_after, ended_at,
       cast(proof as text) as proof
  from closings(:government)
