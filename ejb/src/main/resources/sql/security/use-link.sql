-- At most one row: a link is used once; primary key account_link.
update account_link set used_at = :now where token_hash = :hash and used_at is null and until > :now
