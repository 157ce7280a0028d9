-- Parts of the sitemap with a service in force on a day; a part is a range of keys. Index directory_entry_key.
select part
  from generate_series(0, (select max(key) / :size from directory_entry)) as part
 where exists (select 1 from directory_entry e join agency a on a.id = e.agency_id
                where e.key >= part * :size and e.key < (part + 1) * :size and e.in_force @> :day and not a.is_sample)
 order by part
