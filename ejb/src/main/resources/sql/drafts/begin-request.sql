-- One row: whether nobody else is answering the same request of the current agency; held until the transaction ends.
select pg_try_advisory_xact_lock(hashtextextended(app_tenant() || '/' || :token || '/' || cast(:key as text), 510)) as free
