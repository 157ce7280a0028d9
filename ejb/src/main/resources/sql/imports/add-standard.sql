-- A standard as it was read; one row.
insert into imported_standard (import_id, position, group_name, service_type, label, slug, name, audience,
       service_point_code, is_known_service, content, cells, confidence, source, source_start)
values (:import, :position, :group, :type, :label, :slug, :name, :audience, :servicePoint, :known,
       cast(:content as jsonb), cast(:cells as jsonb), :confidence, :source, :sourceStart)
