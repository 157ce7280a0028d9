-- A standard as it now is, if nobody changed it meanwhile; no row when somebody did.
update imported_standard
   set slug = :slug, name = :name, audience = :audience, service_point_code = :servicePoint,
       life_events = cast(:lifeEvents as jsonb), is_known_service = :known, content = cast(:content as jsonb),
       cells = cast(:cells as jsonb), confidence = :confidence, decision = :decision, standard_id = :standard,
       version_number = :version, in_force_from = :inForceFrom, merged_into = :mergedInto,
       lock_version = lock_version + 1
 where import_id = :import and position = :position and lock_version = :lock
