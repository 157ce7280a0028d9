-- At most one row: the token of the current agency was used; primary key.
update api_token set last_used_at = :now where id = :id and (last_used_at is null or last_used_at < :before)
