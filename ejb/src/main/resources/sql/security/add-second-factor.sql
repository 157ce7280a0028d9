-- The second factor of one account; none is replaced, it is removed before.
insert into second_factor (account_id, secret, last_step, confirmed_at) values (:account, :secret, :step, :now)
on conflict (account_id) do nothing
