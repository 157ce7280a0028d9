-- At most one row: the standard of another import that became this draft; index imported_standard_became.
select import_id, position from imported_standard
 where standard_id = :standard and version_number = :version and decision = 'ACCEPTED' and in_force_from is null
   and import_id <> :import
