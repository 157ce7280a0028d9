-- One membership of the current agency with whose it is; unique (public_id).
select a.id, a.public_id, a.name, a.email, lower(a.name) as key, m.public_id as membership_id, m.role, m.capacity,
       lower(m.valid) as valid_from, upper(m.valid) - 1 as valid_until, m.lock_version
  from membership m join account a on a.id = m.account_id
 where m.public_id = :id and not isempty(m.valid)
