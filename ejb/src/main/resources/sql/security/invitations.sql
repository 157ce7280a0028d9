-- Invitations that wait for an answer: of one place (the current agency, or beyond agencies a government or Baku), of one address, or one by its key; none to an agency that is closed; newest first. Some rows;
-- indexes invitation_agency, invitation_email, unique (public_id).
select i.id, i.public_id, i.email, i.name, i.agency, i.government_slug, coalesce(a.name, g.name) as place, i.role, i.role_id, i.role_en, i.capacity,
       lower(i.valid) as valid_from, upper(i.valid) - 1 as valid_until, i.invited_by as by_account, b.name as invited_by, i.invited_at
  from invitation i
  left join agency a on a.id = i.agency
  left join government g on g.slug = i.government_slug
  left join account b on b.id = i.invited_by
 where i.decided_at is null and (i.agency is null or not agency_is_closed(i.agency)) and (upper_inf(i.valid) or upper(i.valid) > cast(cast(:now as timestamptz) at time zone coalesce(a.zone, cast(:capital as text)) as date))
   and (not :here or i.agency is not distinct from app_tenant() and i.government_slug is not distinct from cast(:government as text))
   and (cast(:email as text) is null or i.email = :email)
   and (cast(:id as uuid) is null or i.public_id = :id)
 order by i.id desc
 limit 200
