-- Accounts of all who corrected what was read of one standard of the current agency's import; the system is none. Indexes
-- imported_standard_before_newest, unique (tenant_id, import_id, left_over).
select cast(substring(actor from 9) as bigint) as account
  from imported_standard_before where import_id = :import and position = :position and actor ~ '^account \d+$'
union
select cast(substring(actor from 9) as bigint)
  from left_over_use where import_id = :import and position = :position and actor ~ '^account \d+$'
