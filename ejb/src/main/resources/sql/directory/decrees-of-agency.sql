-- Decrees that published editions of one agency rest on, newest first; continued by (fixed_on, decree_id); index directory_entry_held.
select d.decree_id, d.number, d.title, d.issuer, d.fixed_on, d.signed_sha256, d.copy_sha256,
       count(distinct e.standard_id) as services, count(*) filter (where e.in_force @> :day) as held
  from agency a
  join directory_entry e on e.agency_id = a.id
  join directory_decree d on d.decree_id = e.decree_id
 where a.slug = :agency and (:samples or not a.is_sample)
   and (d.fixed_on, d.decree_id) < (cast(:beforeDay as date), cast(:beforeDecree as uuid))
 group by d.decree_id
 order by d.fixed_on desc, d.decree_id desc
 limit :limit
