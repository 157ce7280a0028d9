-- At most one row, the second factor of one account; primary key second_factor.
select secret, last_step from second_factor where account_id = :account
