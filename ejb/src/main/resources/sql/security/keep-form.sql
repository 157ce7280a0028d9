-- Keeps what one account typed on one page of one browser, unless it keeps ten elsewhere; what is over goes. Primary key kept_form, indexes kept_form_until, kept_form_account.
with gone as (delete from kept_form where until < :now)
insert into kept_form (token_hash, page, account_id, place, fields, until)
select cast(:hash as bytea), cast(:page as text), cast(:account as bigint), cast(:place as text), cast(:fields as bytea), cast(:until as timestamptz)
 where (select count(*) from kept_form where account_id = :account) < 10
on conflict (token_hash, page) do update
   set account_id = excluded.account_id, place = excluded.place, fields = excluded.fields, until = excluded.until
