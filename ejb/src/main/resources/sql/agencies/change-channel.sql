-- Changes one channel of the current agency; unique (public_id).
update contact_channel
   set kind = :kind, value = :value, link = :link, registration = :registration, hours = :hours, post = :post, is_visible = :visible,
       lock_version = lock_version + 1
 where public_id = :id
