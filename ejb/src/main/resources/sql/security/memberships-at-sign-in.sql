-- One row per agency and role of one account, by agency slug; a security-definer function, index membership_account.
select agency_id, agency_slug, agency_name, sample, role
  from memberships_at_sign_in(:account, :today)
