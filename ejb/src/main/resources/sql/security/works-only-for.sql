-- One row: whether one account has or will have a role in this government or its agencies and none elsewhere; a security-definer function, indexes membership_account, government_role of the account.
select works_only_for(:account, :government, :today) as only_here
