-- Imports of all agencies that are waiting or being read, oldest first; index decree_import_unfinished.
select agency_id, import_id from unfinished_imports()
