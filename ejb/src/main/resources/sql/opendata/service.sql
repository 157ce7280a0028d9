-- All published editions of one standard; index directory_entry_standard.
select * from open_service where (:samples or not sample) and standard_id = :subject
