-- A fresh link for one application that waits for its address to be proved; unique agency_application (public_id).
update agency_application set token_hash = :hash where public_id = :id and state = 'SENT'
