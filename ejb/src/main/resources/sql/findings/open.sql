-- One row: how many open findings the current agency has; index finding_open.
select count(*) as findings from finding where state = 'OPEN'
