-- A standard as it was read; one row.
insert into imported_standard (import_id, position, group_name, service_type, label, slug, name, audience,
       service_point_code, life_events, is_known_service, content, cells, confidence, source, source_start, split_from)
values (:import, :position, :group, :type, :label, :slug, :name, :audience, :servicePoint, cast(:lifeEvents as jsonb), :known,
       cast(:content as jsonb), cast(:cells as jsonb), :confidence, :source, :sourceStart, :splitFrom)
