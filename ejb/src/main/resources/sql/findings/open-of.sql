-- Open findings of one standard, gravest first; index finding_open.
select * from finding_in_place
 where state = 'OPEN' and standard_id = :standard
 order by severity_rank, text_key, component, at
