-- Adds or changes one unit of the current agency; unique (tenant_id, code). The parent comes earlier in the list.
insert into agency_unit (id, code, name, parent_id, ended_on, successors)
values (nextval('agency_unit_id_seq'), :code, :name, (select id from agency_unit where code = :parent), :endedOn, cast(:successors as text[]))
on conflict (tenant_id, code) do update
   set name = excluded.name, parent_id = excluded.parent_id, ended_on = excluded.ended_on, successors = excluded.successors
