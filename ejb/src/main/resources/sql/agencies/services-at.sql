-- Services of the current agency that are given at one of its service points, by name; some hundred services an agency.
select name from public_service where service_point_code = :code order by name
