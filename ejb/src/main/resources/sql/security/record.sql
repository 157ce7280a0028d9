-- Adds to the trail that is open, of the current agency or of the office that was entered, as its newest entry.
with entry as (
  insert into trail_entry (seq, at, account_id, actor, capacity, act, subject, address, address_salt, label, before, after, salt,
                           address_digest, label_digest, before_digest, after_digest, hash)
  values (:seq, :at, :account, :actor, :capacity, :act, :subject, :address, :addressSalt, :label, cast(:before as json), cast(:after as json), :salt,
          :addressDigest, :labelDigest, :beforeDigest, :afterDigest, :hash)
)
update trail_head set hash = :hash, mac = :mac where owner = app_trail() and seq = :seq
