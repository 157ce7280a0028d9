-- Whatever way a row takes, a clock is one of Indonesia, and an address that becomes the name of a file is nothing but an address.
alter table agency add constraint agency_zone check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'));
alter table directory_entry add constraint directory_entry_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
