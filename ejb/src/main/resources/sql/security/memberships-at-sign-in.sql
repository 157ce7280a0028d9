-- One row per agency of one account, by agency slug; a security-definer function, index membership_account.
select agency_id, agency_slug, agency_name, sample, array_to_string(permissions, ',') as permissions
  from memberships_at_sign_in(:account, :today)
