-- Roles that can be held in the current agency: shipped ones in their order, then its own; some twenty rows.
select code, label_id, label_en, time_limited, array_to_string(permissions, ',') as permissions, false as own, 0 as lock_version, list_order
  from shipped_role where office = 'AGENCY' and not by_grant and cardinality(permissions) > 0
union all
select code, name, name, false, array_to_string(permissions, ','), true, lock_version, 1000
  from agency_role
 order by list_order, label_id
