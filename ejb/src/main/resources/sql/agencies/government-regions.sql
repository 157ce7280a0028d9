-- Places that have a government; some hundred rows.
select region_code from government
