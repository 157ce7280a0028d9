-- Keys of the agencies whose names hold all words of a text, in order; few ten thousand rows, asked once for a change (KeptKeys).
select a.agency_id as key
  from published_agency a
 where (:samples or not a.sample)
   and (:search::text is null
        or not exists (select 1 from regexp_split_to_table(lower(:search), '\s+') word
                        where strpos(lower(concat_ws(' ', a.agency_name, a.short_name, a.government)), word) = 0))
 order by a.agency_id
