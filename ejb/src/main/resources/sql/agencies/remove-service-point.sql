-- Removes one service point of the current agency; unique (tenant_id, code).
delete from service_point where code = :code
