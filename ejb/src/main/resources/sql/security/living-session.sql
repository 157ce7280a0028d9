-- At most one row: when the session with this token was last seen, if it has not ended in any way; unique staff_session (token_hash).
select last_seen_at
  from staff_session
 where token_hash = :hash and ended_at is null and last_seen_at > :seenAfter and started_at > :startedAfter
