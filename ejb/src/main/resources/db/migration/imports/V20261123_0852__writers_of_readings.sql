-- Who corrected what was read, as a key; null when the system did.
alter table imported_standard_before add column account_id bigint references account;
alter table left_over_use add column account_id bigint references account;
alter table imported_standard_before no force row level security;
alter table left_over_use no force row level security;
update imported_standard_before set account_id = cast(substring(actor from 9) as bigint) where actor ~ '^account \d+$';
update left_over_use set account_id = cast(substring(actor from 9) as bigint) where actor ~ '^account \d+$';
alter table imported_standard_before force row level security;
alter table left_over_use force row level security;
