-- One page by number of the agencies whose names hold a text, with the number of all on each row, and a row of nothing but that number on an empty page; few ten thousand rows.
with hit as materialized (
  select a.*
    from published_agency a
   where (:samples or not a.sample)
     and (:search::text is null
          or not exists (select 1 from regexp_split_to_table(lower(:search), '\s+') word
                          where strpos(lower(concat_ws(' ', a.agency_name, a.short_name, a.government)), word) = 0))
)
select total.n as total, page.*
  from (select count(*) as n from hit) total
  left join (select * from hit order by agency_id limit cast(:limit as bigint) offset cast(:offset as bigint)) page on true
 order by page.agency_id
