-- A reason to look through the current agency's standards again.
insert into finding_request (asked_at) values (:at)
