-- The present help that the current agency allows, at most one row; exclusion of (tenant_id, valid).
select upper(valid) - 1 as valid_until, lock_version from assistance_grant where valid @> cast(:today as date)
