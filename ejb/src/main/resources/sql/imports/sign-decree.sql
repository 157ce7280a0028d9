-- The decree was recorded: who signed the document signed it; no row when the document names nobody, or another document says it.
update decree_signatory set decree_number = :number
 where import_id = :import and not exists (select 1 from decree_signatory where decree_number = :number)
