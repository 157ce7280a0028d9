-- Whoever writes drafts by a token waits for who does the same in this agency; rows that refer to the agency are not held up. Primary key agency.
select id from agency where id = app_tenant() for no key update
