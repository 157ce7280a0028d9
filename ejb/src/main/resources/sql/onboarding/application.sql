-- One application to one government, once it is its to decide; unique agency_application (public_id).
select p.*, a.name as decider
  from agency_application p left join account a on a.id = p.decided_by
 where p.public_id = :id and p.government_slug = :government and p.state <> 'SENT'
