-- Adds to the trail of the current agency.
insert into trail_entry (at, account_id, actor, act, subject, label, before, after)
values (:at, :account, :actor, :act, :subject, :label, cast(:before as json), cast(:after as json))
