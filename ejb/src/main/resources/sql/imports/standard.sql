-- At most one row: one standard of an import; unique (tenant_id, import_id, position).
select s.position, s.group_name, s.service_type, s.label, s.slug, s.name, s.audience, s.service_point_code, s.life_events,
       s.is_known_service, s.content, s.cells, s.source, s.source_start, s.decision, s.standard_id, s.version_number,
       s.in_force_from, s.lock_version, s.split_from, s.merged_into,
       exists (select 1 from imported_standard_before b where b.tenant_id = s.tenant_id and b.import_id = s.import_id
                                                          and b.position = s.position) as can_undo
  from imported_standard s
 where s.import_id = :import and s.position = :position
