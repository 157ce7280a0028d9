-- Accounts of all who corrected what was read of one standard of the current agency's import; the system is none. Indexes
-- imported_standard_before_newest, unique (tenant_id, import_id, left_over).
select account_id as account
  from imported_standard_before where import_id = :import and position = :position and account_id is not null
union
select account_id
  from left_over_use where import_id = :import and position = :position and account_id is not null
