-- The decree was recorded: who signed the document signed it; no row when the document names nobody.
update decree_signatory set decree_number = :number where import_id = :import
