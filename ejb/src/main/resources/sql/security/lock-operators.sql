-- All who run or ran Baku, a handful: whoever changes them waits for who does the same.
select id from government_role where role = 'OPERATOR' order by id for update
