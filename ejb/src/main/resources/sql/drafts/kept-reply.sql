-- At most one row: the answer under this key, unless it is too old; unique kept_reply (tenant_id, token_id, key).
select digest, status, tag, location, body from kept_reply where token_id = :token and key = :key and at > :since
