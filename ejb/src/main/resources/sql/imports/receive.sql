-- A new import of the current agency, waiting to be read; one row.
insert into decree_import (public_id, file_id, state, received_at, received_by)
values (:id, :file, 'WAITING', :at, :by)
