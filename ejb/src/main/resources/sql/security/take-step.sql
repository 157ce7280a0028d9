-- At most one row: a step is taken once, whoever comes first; primary key second_factor.
update second_factor set last_step = :step where account_id = :account and last_step < :step
