-- Who answers for a step of a version: the person who took it, or who made the token by which a program did. A key, so that it follows an account
-- that gets another number when an agency moves.
alter table lifecycle_entry add column account_id bigint references account;
alter table lifecycle_entry no force row level security;
update lifecycle_entry set account_id = cast(substring(actor from 9) as bigint) where actor ~ '^account \d+$';
alter table lifecycle_entry force row level security;
