-- One row: whether one account has or will have a role anywhere but in the current agency; a security-definer function, index membership_account.
select works_elsewhere(:account, :today) as elsewhere
