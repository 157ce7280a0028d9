-- One link of one account or one invitation, with the address that it confirms or null.
insert into account_link (token_hash, account_id, invitation, kind, email, until, mailed)
values (:hash, cast(:account as bigint), cast(:invitation as bigint), :kind, :email, :until, :mailed)
