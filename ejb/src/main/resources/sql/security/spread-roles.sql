-- All shipped roles of the document, in its order; one that is no longer in it allows nothing any more. Primary key shipped_role (code).
with fresh as (
  select r.value ->> 'code' as code, r.value ->> 'office' as office,
         coalesce((r.value ->> 'whole_government')::boolean, false) as whole_government,
         coalesce((r.value ->> 'time_limited')::boolean, false) as time_limited,
         coalesce((r.value ->> 'by_grant')::boolean, false) as by_grant,
         r.value ->> 'label_id' as label_id, r.value ->> 'label_en' as label_en,
         array(select jsonb_array_elements_text(r.value -> 'permissions')) as permissions, r.ordinality as list_order
    from jsonb_array_elements(cast(:content as jsonb) -> 'roles') with ordinality as r
), gone as (
  update shipped_role set permissions = '{}' where code not in (select code from fresh)
)
insert into shipped_role (code, office, whole_government, time_limited, by_grant, label_id, label_en, permissions, list_order)
select code, office, whole_government, time_limited, by_grant, label_id, label_en, permissions, list_order from fresh
on conflict (code) do update
   set office = excluded.office, whole_government = excluded.whole_government, time_limited = excluded.time_limited,
       by_grant = excluded.by_grant,
       label_id = excluded.label_id, label_en = excluded.label_en, permissions = excluded.permissions, list_order = excluded.list_order
