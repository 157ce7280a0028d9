-- One row per place where one account may work now: agencies that are not closed, then governments, then Baku as a whole; a security-definer
-- function, indexes membership_account and government_role (account_id, …).
select office, agency_id, slug, name, sample, zone, array_to_string(permissions, ',') as permissions
  from places_at_sign_in(:account, :now)
