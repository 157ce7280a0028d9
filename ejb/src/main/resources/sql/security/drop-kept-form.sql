-- What one browser keeps of one page, or of all without page; primary key kept_form.
delete from kept_form where token_hash = :hash and account_id = :account and (cast(:page as text) is null or page = :page)
