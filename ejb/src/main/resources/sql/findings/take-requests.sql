-- Takes all requests of the current agency; they come back when the check does not end.
delete from finding_request
