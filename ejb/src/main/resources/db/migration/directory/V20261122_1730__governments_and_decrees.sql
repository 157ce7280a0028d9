-- Agencies of one government, and all of them, by name: real ones first.
create index agency_of_government on agency (government_slug, is_sample, name, slug);
create index agency_by_name on agency (is_sample, name, slug);
-- How many services of an agency hold on a day, from the index alone; when something of it last changed.
create index directory_entry_held on directory_entry (agency_id, in_force);
create index directory_change_of_agency on directory_change (agency_id, changed_at);

-- What an edition rests on.
alter table directory_entry add column decree_id uuid generated always as ((document #>> '{decree,id}')::uuid) stored;

-- What a decree says of itself, beside what is known of its file; without a number nothing was published under it yet.
alter table directory_decree
  add column number   text,
  add column title    text,
  add column issuer   text,
  add column fixed_on date;
alter table directory_decree disable trigger user;
alter table directory_decree no force row level security;
alter table directory_entry no force row level security;
insert into directory_decree (decree_id, agency_id, number, title, issuer, fixed_on, changed_at)
select distinct on (decree_id) decree_id, agency_id, document #>> '{decree,number}', document #>> '{decree,title}',
       document #>> '{decree,issuer}', (document #>> '{decree,fixed_on}')::date, published_at
  from directory_entry
 where decree_id is not null
 order by decree_id, published_at
on conflict (decree_id) do update
   set number = excluded.number, title = excluded.title, issuer = excluded.issuer, fixed_on = excluded.fixed_on;
alter table directory_entry force row level security;
alter table directory_decree force row level security;
alter table directory_decree enable trigger user;
alter table directory_decree add check (number is null or (title is not null and fixed_on is not null));
