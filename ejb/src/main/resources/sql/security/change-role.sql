-- One role of the current agency, if it is still as somebody saw it; unique (tenant_id, code).
update agency_role set name = :name, permissions = cast(:permissions as text[]), lock_version = lock_version + 1
 where code = :code and lock_version = :lock
