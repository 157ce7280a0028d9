-- At most one row: who signed the document of an import; unique (tenant_id, import_id).
select name, nip, rank from decree_signatory where import_id = :import
