-- Who amends, revokes or replaces whom; primary key regulation_relation (from_key, kind, to_key).
insert into regulation_relation (from_key, kind, to_key)
select r ->> 'key', rel ->> 'kind', rel ->> 'to'
  from jsonb_array_elements(cast(:content as jsonb) -> 'regulations') as r,
       jsonb_array_elements(r -> 'relations') as rel
on conflict do nothing
