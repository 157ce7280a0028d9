-- At most one row: which change of address this link confirms, if it is still good; primary key account_link.
select account_id, kind, email from account_link where token_hash = :hash and email is not null and used_at is null and until > :now
