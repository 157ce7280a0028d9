-- Accounts of all who wrote a version of the current agency; the system is none. Index lifecycle_entry_version.
select distinct cast(substring(actor from 9) as bigint) as account
  from lifecycle_entry where version_id = :version and to_status = 'DRAFT' and actor ~ '^account \d+$'
