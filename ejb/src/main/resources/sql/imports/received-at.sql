-- One row: when an import of the current agency came in; unique decree_import (tenant_id, public_id).
select received_at from decree_import where public_id = :import
