-- At most one row, when the account read this, or worked on it, from this address not long ago; index trail_entry_subject.
select 1 as found from trail_entry
 where owner = app_trail() and subject = :subject and at > :since and account_id = :account and act = :act and address is not distinct from cast(:address as text) limit 1
