-- Shipped roles that can be held for a government or for Baku as a whole, in their order; a handful.
select code, label_id, label_en, time_limited, array_to_string(permissions, ',') as permissions, false as own, 0 as lock_version, office,
       whole_government
  from shipped_role
 where (office <> 'AGENCY' or whole_government) and cardinality(permissions) > 0
 order by list_order
