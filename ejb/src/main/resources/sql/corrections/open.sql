-- One row: how many reports wait in the current agency; index page_report_list.
select count(*) as reports from page_report where state = 'OPEN'
