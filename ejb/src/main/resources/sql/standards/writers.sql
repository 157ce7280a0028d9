-- Accounts of all who wrote a version of the current agency, also by a token of theirs; the system is none. Index lifecycle_entry_version.
select distinct account_id as account
  from lifecycle_entry where version_id = :version and to_status = 'DRAFT' and account_id is not null
