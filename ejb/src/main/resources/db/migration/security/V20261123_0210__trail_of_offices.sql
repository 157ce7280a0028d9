-- Offices, of a government or of Baku as a whole, have a trail too. It lies in the same table: an entry belongs to an agency or to an office, and the
-- defaults follow from what is set, an office before the agency in whose transaction it is told something. Without either nothing is seen.
create function app_office() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.office', true), '');

-- Whose trail it is that is written and read: agency/17, or pemerintah/ with the slug of a government or nothing.
create function app_trail() returns text
  language sql stable parallel safe
  return coalesce(app_office(), 'agency/' || cast(app_tenant() as text));

alter table trail_entry
  alter column tenant_id drop not null,
  alter column tenant_id set default case when app_office() is null then app_tenant() end,
  add column office text default app_office() check (office ~ '^pemerintah/'),   -- with the slug of a government, or nothing for Baku as a whole
  add column owner text generated always as (coalesce(office, 'agency/' || cast(tenant_id as text))) stored,
  add constraint trail_entry_owner check (num_nonnulls(tenant_id, office) = 1);
drop index trail_entry_list, trail_entry_subject;
create index trail_entry_list on trail_entry (owner, at desc, id desc);
create index trail_entry_subject on trail_entry (owner, subject, at desc, id desc);
create policy of_office on trail_entry using (office = app_office()) with check (office = app_office());

-- Whoever chooses the people who check and approve for a government is none of them.
alter table government_role add constraint coordinator_is_no_officer exclude using gist (
  account_id with =, (coalesce(government_slug, '')) with =,
  (case role when 'COORDINATOR' then 0 when 'MONITOR' then null else 1 end) with <>, valid with &&);
