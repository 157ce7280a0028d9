-- Gives one channel of the current agency its place in the list; unique (public_id).
update contact_channel set list_order = :listOrder where public_id = :id
