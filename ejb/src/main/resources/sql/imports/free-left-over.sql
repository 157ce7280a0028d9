-- Left-over text is given back; no row when it is not in that place.
delete from left_over_use
 where import_id = :import and left_over = :leftOver and position is not distinct from cast(:position as int)
