-- One report of the current agency.
select r.*, a.name as decided_by_name from page_report r left join account a on a.id = r.decided_by where r.public_id = :report
