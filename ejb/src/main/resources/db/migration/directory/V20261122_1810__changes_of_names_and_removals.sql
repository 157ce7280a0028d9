-- What is taken away is a change too, although no application takes it away: an operator who removes a row by hand must be
-- followed by every index and every copy. A row that moves is a change of what it was and of what it is.
create or replace function note_agency_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform note_directory_change(old.agency_id, 'AGENCY', (select public_id from agency where id = old.agency_id));
  end if;
  if tg_op <> 'DELETE' then
    perform note_directory_change(new.agency_id, 'AGENCY', (select public_id from agency where id = new.agency_id));
  end if;
  return null;
end $$;
create or replace trigger directory_agency_is_noted after insert or update or delete on directory_agency
  for each row execute function note_agency_change();

create or replace function note_service_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform note_directory_change(old.agency_id, 'SERVICE', old.standard_id);
  end if;
  if tg_op <> 'DELETE' then
    perform note_directory_change(new.agency_id, 'SERVICE', new.standard_id);
  end if;
  return null;
end $$;
create or replace trigger directory_entry_is_noted after insert or update or delete on directory_entry
  for each row execute function note_service_change();

create or replace function note_decree_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform note_directory_change(old.agency_id, 'DECREE', old.decree_id);
  end if;
  if tg_op <> 'DELETE' then
    perform note_directory_change(new.agency_id, 'DECREE', new.decree_id);
  end if;
  return null;
end $$;
create or replace trigger directory_decree_is_noted after insert or update or delete on directory_decree
  for each row execute function note_decree_change();

-- Rows of services and of decree files tell whose they are (open_service, open_decree_file): when that is told in other
-- words, each of them is another row.
create or replace function note_agency_described() returns trigger language plpgsql as $$
begin
  if exists (select 1 from directory_agency where agency_id = new.id) then
    perform note_directory_change(new.id, 'AGENCY', new.public_id);
  end if;
  if (old.slug, old.name, old.government_slug, old.region_code, old.is_sample)
       is distinct from (new.slug, new.name, new.government_slug, new.region_code, new.is_sample) then
    perform note_directory_change(new.id, 'SERVICE', standard_id)
       from (select distinct standard_id from directory_entry where agency_id = new.id) as services;
    perform note_directory_change(new.id, 'DECREE', decree_id) from directory_decree where agency_id = new.id;
  end if;
  return null;
end $$;

-- The public copy of a decree is read in pieces; PDFs are compressed already, and what is not compressed again can be cut.
alter table directory_decree alter column copy set storage external;
