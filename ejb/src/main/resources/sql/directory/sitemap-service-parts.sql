-- Parts of the sitemap with a service in force on a day; a part is a range of keys, left at its first such service. Index directory_entry_page.
select part
  from generate_series(0, (select max(key) / :size from directory_entry)) as part,
       lateral (select e.key from directory_entry e join agency a on a.id = e.agency_id
                 where e.key >= part * :size and e.key < (part + 1) * :size and e.in_force @> :day and not a.is_sample
                 order by e.key limit 1) first
 order by part
