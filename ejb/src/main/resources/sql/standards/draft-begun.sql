-- One row: when a version of the current agency was first written, null when nobody did. Index lifecycle_entry_version.
select min(at) as at from lifecycle_entry where version_id = :version and to_status = 'DRAFT'
