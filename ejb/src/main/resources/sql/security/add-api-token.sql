-- A token of the current agency; one row.
insert into api_token (public_id, prefix, token_hash, name, scopes, created_by, created_at, valid_until)
values (:publicId, :prefix, :hash, :name, cast(:scopes as text[]), :by, :at, :until)
