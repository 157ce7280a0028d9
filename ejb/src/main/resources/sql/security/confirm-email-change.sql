-- At most one row: whether both addresses have now confirmed the change that one account waits for; whoever confirms at the same time waits. Primary key email_change.
update email_change
   set old_at = case when :kind = 'EMAIL_OLD' then :now else old_at end, new_at = case when :kind = 'EMAIL_NEW' then :now else new_at end
 where account_id = :account and email = :email
returning old_at is not null and new_at is not null as both_confirmed
