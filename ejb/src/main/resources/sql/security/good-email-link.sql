-- At most one row: which change of address this link confirms, if it is still good and still waited for; primary keys.
select l.account_id, l.kind, l.email
  from account_link l join email_change c on c.account_id = l.account_id and c.email = l.email
 where l.token_hash = :hash and l.used_at is null and l.until > :now
