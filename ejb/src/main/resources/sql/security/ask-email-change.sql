-- The one change of address that one account waits for, in place of any before, whose links are good for nothing any more; primary key email_change.
with gone as (delete from account_link where account_id = :account and kind in ('EMAIL_OLD', 'EMAIL_NEW'))
insert into email_change (account_id, email) values (:account, :email)
on conflict (account_id) do update set email = excluded.email, old_at = null, new_at = null
