-- Removes one channel of the current agency; unique (public_id).
delete from contact_channel where public_id = :id
