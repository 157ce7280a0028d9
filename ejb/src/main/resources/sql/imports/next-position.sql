-- One row: a position no standard of an import has; unique (tenant_id, import_id, position).
select max(position) + 1 as next from imported_standard where import_id = :import
