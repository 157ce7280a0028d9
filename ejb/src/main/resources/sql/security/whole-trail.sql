-- Everything in the trail of the current agency, or of the office that was entered, and its head, in the order of the chain, what is older than the chain first; read to the last
-- row by whoever checks it; index trail_entry_seq.
select h.owner as head, h.seq as head_seq, h.hash as head_hash, h.mac as head_mac,
       e.id, e.seq, e.at, e.account_id, e.actor, e.capacity, e.act, e.subject, e.address, e.address_salt, e.label, cast(e.before as text) as before,
       cast(e.after as text) as after, e.salt, e.address_digest, e.label_digest, e.before_digest, e.after_digest, e.hash
  from (select * from trail_head where owner = app_trail()) h
  full join (select * from trail_entry where owner = app_trail()) e on e.owner = h.owner
 order by e.seq nulls first, e.id
