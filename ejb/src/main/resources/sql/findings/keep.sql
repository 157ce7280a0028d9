-- Keeps everything that was found; what was found before keeps what people said of it. unique (tenant_id, identity).
insert into finding as f (public_id, identity, group_key, rule, text_key, severity, standard_id, decree_number, component,
                          at, quote, params, law, certainty, source, fix_kind, replacement, safe, found_at)
select n.id, n.identity, n.group_key, n.rule, n.text_key, n.severity, n.standard_id, n.decree_number, n.component,
       n.at, n.quote, n.params, n.law, n.certainty, n.source, n.fix_kind, n.replacement, n.safe, :at
  from jsonb_to_recordset(cast(:findings as jsonb)) as n (id uuid, identity text, group_key text, rule text, text_key text,
         severity text, standard_id uuid, decree_number text, component text, at int, quote text, params jsonb, law text,
         certainty text, source text, fix_kind text, replacement text, safe boolean)
    on conflict (tenant_id, identity) do update
   set group_key = excluded.group_key, rule = excluded.rule, severity = excluded.severity, at = excluded.at,
       params = excluded.params, law = excluded.law, certainty = excluded.certainty, source = excluded.source,
       fix_kind = excluded.fix_kind, replacement = excluded.replacement, safe = excluded.safe, gone_at = null,
       state = case when f.state <> 'GONE' then f.state when f.reason is null then 'OPEN' else 'NOT_A_DEFECT' end,
       lock_version = f.lock_version + cast(f.state = 'GONE' as int)
 where (f.group_key, f.rule, f.severity, f.at, f.params, f.law, f.certainty, f.source, f.fix_kind, f.replacement, f.safe, f.state = 'GONE')
       is distinct from (excluded.group_key, excluded.rule, excluded.severity, excluded.at, excluded.params, excluded.law,
                         excluded.certainty, excluded.source, excluded.fix_kind, excluded.replacement, excluded.safe, false)
