-- What one browser keeps of one account, newest first; a few rows, primary key kept_form.
select page, place, fields from kept_form where token_hash = :hash and account_id = :account and until > :now order by until desc, page
