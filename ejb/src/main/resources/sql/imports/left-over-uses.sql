-- What became of the text that was left over; unique (tenant_id, import_id, left_over).
select left_over, position, component from left_over_use where import_id = :import
