-- All published editions of one service, under its new name and heading; index directory_entry_service.
update directory_entry
   set name = :name, group_name = :group, list_order = :listOrder, audience = :audience, service_point_code = :servicePoint,
       life_events = cast(:lifeEvents as jsonb)
 where service_id = :service
