-- Whoever changes the people of an agency waits for who does the same; rows that refer to the agency are not held up. Primary key agency.
select id from agency where id = app_tenant() for no key update
