-- Which steps of the set-up the current agency has done, and why it leaves others; a row for each, each one look by (tenant_id, …).
select s.step, s.done, k.reason, g.name as government, r.name as region
  from agency a
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code
 cross join lateral (values
   ('IDENTITY', a.address is not null and (a.phone is not null or a.email is not null)),
   ('REGION', true),
   ('HEAD', exists (select from agency_part where part = 'HEAD')),
   ('LETTERHEAD', exists (select from agency_part where part = 'LETTERHEAD')),
   ('LOGO', exists (select from agency_part where part = 'LOGO')),
   ('NUMBERING', exists (select from agency_part where part = 'NUMBERING')),
   ('UNITS', exists (select from agency_unit where ended_on is null)),
   ('PLACES', exists (select from service_point)),
   ('HOURS', exists (select from agency_calendar where settings -> 'hours' is not null)),
   ('CHANNELS', exists (select from contact_channel where is_visible)),
   ('COLLEAGUES', (select count(distinct account_id) from membership where not isempty(valid) and coalesce(upper(valid) > :today, true)) > 1
     or exists (select from invitation i where i.agency = a.id and i.decision is null)),
   ('FIRST_IMPORT', exists (select from service_standard))
 ) as s (step, done)
  left join set_up_skip k on k.step = s.step
 where a.id = app_tenant()
