-- The same errors together, gravest and most frequent first, from a key on; index finding_open.
select g.*, f.rule, f.text_key, f.severity, f.standard_id, f.component, f.at, f.quote, f.params, f.law, f.certainty,
       f.source, f.fix_kind, f.replacement, f.safe
  from (select group_key, count(*) as findings, count(distinct standard_id) as standards,
               min(severity_rank) as severity_rank, count(*) filter (where safe) as safe_ones, min(id) as sample
          from finding
         where state = :state and (cast(:key as text) is null or text_key = :key)
           and (cast(:severity as text) is null or severity = :severity)
           and (cast(:standard as uuid) is null or standard_id = :standard)
         group by group_key) g
  join finding f on f.id = g.sample
 where :all or (g.severity_rank, -g.findings, g.group_key) > (:rank, -:most, :group)
 order by g.severity_rank, -g.findings, g.group_key
 limit :size
