-- Services of one part of the sitemap, with the moment their page last changed by what was published; index directory_entry_page.
select a.slug as agency_slug, e.slug,
       greatest((select max(c.changed_at) from directory_change c where c.subject = e.standard_id),
                (select max(c.changed_at) from directory_change c where c.subject = a.public_id),
                lower(e.in_force)::timestamp at time zone cast(:capital as text)) as changed_at
  from directory_entry e
  join agency a on a.id = e.agency_id
 where e.key >= :part * :size and e.key < (:part + 1) * :size and e.in_force @> :day and not a.is_sample
 order by e.key
