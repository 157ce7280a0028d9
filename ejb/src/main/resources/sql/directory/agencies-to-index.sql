-- Agencies for the index of words, of one key or in the order of keys behind one; primary key directory_agency.
select agency_id, agency_slug, agency_name, short_name, region, sample
  from published_agency
 where (:samples or not sample) and (:agency::bigint is null or agency_id = :agency) and agency_id > :after
 order by agency_id
 limit :limit
