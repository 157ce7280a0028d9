-- Who acted in the current agency, or in the office that was entered, what was done, and to which kinds of subjects; reads its trail, some hundred thousand entries at most.
select 'act' as list, act as value, cast(null as text) as name from trail_entry where owner = app_trail() group by act
union all
select 'kind', split_part(subject, '/', 1), null from trail_entry where owner = app_trail() group by split_part(subject, '/', 1)
union all
select 'person', cast(a.public_id as text), a.name from account a where a.id in (select account_id from trail_entry where owner = app_trail())
order by 1, 3, 2
