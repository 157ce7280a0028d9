-- When anybody who can sign in runs Baku; a few rows. An invitation that nobody has followed counts for nothing.
select lower(r.valid) as valid_from, upper(r.valid) - 1 as valid_until
  from government_role r
  join account a on a.id = r.account_id and a.password_hash is not null
 where r.role = 'OPERATOR' and not isempty(r.valid)
