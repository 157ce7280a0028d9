-- At most one row: which invitation this link is of, and whether it was mailed, if it is still good; primary keys.
select i.public_id, l.mailed
  from account_link l join invitation i on i.id = l.invitation
 where l.token_hash = :hash and l.until > :now and i.decided_at is null
