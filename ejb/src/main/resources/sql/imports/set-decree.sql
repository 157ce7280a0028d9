-- The decree that was recorded out of an import; one row.
update decree_import set decree_number = :number where public_id = :id and decree_number is null
