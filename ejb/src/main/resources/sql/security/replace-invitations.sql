-- Invitations of one address to one role in the current agency, or beyond agencies, that nobody answered yet: another takes their place; index invitation_email.
update invitation set decided_at = :now, decision = 'TAKEN_BACK'
 where email = :email and role = :role and decided_at is null
   and agency is not distinct from app_tenant() and government_slug is not distinct from cast(:government as text)
