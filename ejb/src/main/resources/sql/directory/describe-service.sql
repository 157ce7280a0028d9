-- All published editions of one service, under its new name and heading; index directory_entry_service.
update directory_entry e
   set name = :name, group_name = :group, list_order = :listOrder, audience = :audience, service_point_code = :servicePoint,
       search = directory_search(:name, :group, a.name, a.short_name, e.body)
  from agency a
 where e.service_id = :service and a.id = e.agency_id
