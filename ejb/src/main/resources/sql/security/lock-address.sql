-- Whoever gives an account this address waits for who does the same.
select true as locked from (select pg_advisory_xact_lock(hashtextextended(:email, 0))) as taken
