-- At most one row: whose link this is, if it is still good; primary key account_link.
select account_id, mailed from account_link where token_hash = :hash and kind = :kind and used_at is null and until > :now
