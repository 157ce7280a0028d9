-- The standards of an import, doubtful ones first, then as in the document, a piece behind what it was cut out of; unique (tenant_id, import_id, position).
select position, label, name, slug, is_known_service, decision, confidence, in_force_from, standard_id, version_number,
       merged_into, lock_version,
       (select count(*) from jsonb_array_elements(cells -> 'cells') c
         where cast(c ->> 'confidence' as double precision) < :low) as doubtful,
       jsonb_array_length(cells -> 'cells') as components
  from imported_standard
 where import_id = :import
 order by (confidence < :low) desc, coalesce(split_from, position), position
