-- One row.
insert into kept_reply (token_id, key, digest, status, tag, location, body, at)
values (:token, :key, :digest, :status, :tag, :location, :body, :at)
