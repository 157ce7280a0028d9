-- What happened last to one account, newest first; index account_event_list.
select at, kind, address, browser from account_event where account_id = :account order by at desc, id desc limit 50
