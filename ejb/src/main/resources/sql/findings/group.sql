-- Findings that are the same error, in the agency's order; index finding_group.
select * from finding_in_place
 where group_key = :group and (cast(:state as text) is null or state = :state)
 order by list_order nulls first, standard_id, component, at
