-- Who acted in the current agency, what was done, and to which kinds of subjects; reads its trail, some hundred thousand entries at most.
select 'act' as list, act as value, cast(null as text) as name from trail_entry group by act
union all
select 'kind', split_part(subject, '/', 1), null from trail_entry group by split_part(subject, '/', 1)
union all
select 'person', cast(a.public_id as text), a.name from account a where a.id in (select account_id from trail_entry)
order by 1, 3, 2
