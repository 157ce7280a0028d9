-- Adds to the trail of the current agency, as its newest entry.
with entry as (
  insert into trail_entry (seq, at, account_id, actor, capacity, act, subject, address, address_salt, label, before, after, salt,
                           address_digest, label_digest, before_digest, after_digest, hash)
  values (:seq, :at, :account, :actor, :capacity, :act, :subject, :address, :addressSalt, :label, cast(:before as json), cast(:after as json), :salt,
          :addressDigest, :labelDigest, :beforeDigest, :afterDigest, :hash)
)
update trail_head set hash = :hash, mac = :mac where tenant_id = app_tenant() and seq = :seq
