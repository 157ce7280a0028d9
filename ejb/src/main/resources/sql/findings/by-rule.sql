-- Findings of the current agency by rule, most first; index finding_open.
select text_key, min(rule) as rule, min(severity_rank) as severity_rank, min(law) as law, count(*) as findings,
       count(distinct standard_id) as standards
  from finding
 where state = :state and (cast(:severity as text) is null or severity = :severity)
   and (cast(:standard as uuid) is null or standard_id = :standard)
 group by text_key
 order by count(*) desc, text_key
