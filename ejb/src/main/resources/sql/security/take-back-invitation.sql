-- At most one row, an invitation to the current agency, or beyond agencies, that nobody answered yet; unique invitation (public_id).
update invitation set decided_at = :now, decision = 'TAKEN_BACK'
 where public_id = :id and decided_at is null
   and agency is not distinct from app_tenant() and government_slug is not distinct from cast(:government as text)
