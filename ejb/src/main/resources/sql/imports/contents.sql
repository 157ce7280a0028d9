-- What the undecided standards of an import say, for services the agency has; unique (tenant_id, import_id, position).
select position, slug, content from imported_standard
 where import_id = :import and decision = 'OPEN' and is_known_service
 order by position
