-- All published versions of a standard, newest first; index directory_entry_standard.
select version_id, number, document -> 'decree' ->> 'number' as decree_number, lower(in_force) as in_force_from,
       upper(in_force) - 1 as in_force_to, published_at
  from directory_entry
 where standard_id = :standard
 order by number desc
