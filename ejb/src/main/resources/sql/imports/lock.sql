-- At most one row: the import, held until the end of the transaction, with the decree recorded out of it.
select decree_number from decree_import where public_id = :id and state in ('READY', 'FINISHED') for update
