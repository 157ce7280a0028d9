-- At most one row, the token of this hash, of whatever agency; a security-definer function, unique api_token (token_hash).
select agency_id, token_id, public_id, maker, array_to_string(scopes, ',') as scopes, valid_until, revoked, last_used_at, zone
  from api_token_at_the_door(:hash)
