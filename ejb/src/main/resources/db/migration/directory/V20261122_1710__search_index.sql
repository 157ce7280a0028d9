-- The words of the directory are kept by the search engine on each server (ADR 15); PostgreSQL no longer keeps its own.
drop index directory_entry_search;
alter table directory_entry drop column search, drop column body;
drop function directory_search(text, text, text, text, tsvector);

-- When in life people need the service: a copy of what the agency says of it, beside the edition like its name.
alter table directory_entry add column life_events jsonb not null default '[]';
alter table directory_entry disable trigger user;
alter table directory_entry no force row level security;
alter table public_service no force row level security;
update directory_entry e set life_events = s.life_events -> 'codes'
  from public_service s
 where s.public_id = e.service_id and s.life_events -> 'codes' <> '[]';
alter table public_service force row level security;
alter table directory_entry force row level security;
alter table directory_entry enable trigger user;
create unique index directory_entry_key on directory_entry (key);

-- One edition with everything it is found by, for the index of words.
create view indexed_edition with (security_invoker = true) as
select e.key, e.agency_id, e.standard_id, e.slug, e.name, e.group_name, e.audience, e.promises, e.is_free, e.fee_from, e.fee_to,
       e.life_events, lower(e.in_force) as in_force_from, upper(e.in_force) - 1 as in_force_to,
       a.slug as agency_slug, a.name as agency_name, concat_ws(' ', a.short_name, a.parent_body) as agency_words,
       a.is_sample as sample, g.region_code as government_region, r.name as region,
       concat_ws(e'\n', c #>> '{requirements,raw}', c #>> '{procedure,raw}', c #>> '{completion_time,raw}', c #>> '{fee,raw}',
         c #>> '{product,raw}', c #>> '{complaint_handling,raw}') as delivery,
       concat_ws(e'\n', c #>> '{legal_basis,raw}', c #>> '{facilities,raw}', c #>> '{competence,raw}',
         c #>> '{internal_supervision,raw}', c #>> '{staff_count,raw}', c #>> '{service_guarantee,raw}',
         c #>> '{safety_guarantee,raw}', c #>> '{evaluation,raw}') as management
  from directory_entry e
  join agency a on a.id = e.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code
 cross join lateral (select e.document -> 'content' as c offset 0) content;   -- taken apart once, not once a component
grant select on indexed_edition to ${app_role};
