-- READ MODEL: what changed in the directory, in the order in which it became visible. Every server follows it, and so may anybody else.
create sequence directory_change_position;
create table directory_change (
  id         bigint generated always as identity primary key,
  position   bigint unique,                 -- numbered at commit; null only inside the transaction that makes the change
  agency_id  bigint not null references agency,
  kind       text not null check (kind in ('AGENCY', 'SERVICE', 'DECREE')),
  subject    uuid not null,                 -- public id of the agency, the standard or the decree
  changed_at timestamptz not null default now()
);
-- One transaction says once that something changed, however often it touched it.
create unique index directory_change_once on directory_change (kind, subject) where position is null;
create index directory_change_agency on directory_change (agency_id);

-- What was published before there was this table; in front of the wall, which knows no owner.
insert into directory_change (position, agency_id, kind, subject, changed_at)
select nextval('directory_change_position'), agency_id, kind, subject, changed_at
  from (select d.agency_id, 'AGENCY' as kind, a.public_id as subject, d.published_at as changed_at, 1 as step
          from directory_agency d join agency a on a.id = d.agency_id
        union all
        select agency_id, 'SERVICE', standard_id, max(published_at), 2 from directory_entry group by agency_id, standard_id
        union all
        select agency_id, 'DECREE', decree_id, changed_at, 2 from directory_decree
        order by step, changed_at) as published;

alter table directory_change enable row level security;
alter table directory_change force row level security;
create policy everybody_reads on directory_change for select using (true);
create policy itself_writes on directory_change for insert with check (agency_id = app_tenant());
create policy itself_numbers on directory_change for update using (agency_id = app_tenant()) with check (agency_id = app_tenant());
grant select, insert, update (position) on directory_change to ${app_role};
grant usage on sequence directory_change_position to ${app_role};

-- Runs at commit. Who has the lock keeps it until the commit is visible, so a lower number is never seen after a higher
-- one. Numbers may be missing; that says nothing.
create function number_directory_change() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('directory_change_position'));
  update directory_change set position = nextval('directory_change_position') where id = new.id and position is null;
  return null;
end $$;
create constraint trigger directory_change_is_numbered after insert on directory_change
  deferrable initially deferred for each row when (new.position is null) execute function number_directory_change();

create function note_directory_change(agency bigint, kind text, subject uuid) returns void language sql as $$
  insert into directory_change (agency_id, kind, subject) values ($1, $2, $3) on conflict (kind, subject) where position is null do nothing;
$$;

create function note_agency_change() returns trigger language plpgsql as $$
begin
  perform note_directory_change(new.agency_id, 'AGENCY', (select public_id from agency where id = new.agency_id));
  return null;
end $$;
create trigger directory_agency_is_noted after insert or update on directory_agency
  for each row execute function note_agency_change();

-- Name, address and the rest of what views show of an agency stand in its own row.
create function note_agency_described() returns trigger language plpgsql as $$
begin
  if exists (select 1 from directory_agency where agency_id = new.id) then
    perform note_directory_change(new.id, 'AGENCY', new.public_id);
  end if;
  return null;
end $$;
create trigger agency_is_noted after update on agency
  for each row when (old.* is distinct from new.*) execute function note_agency_described();

create function note_service_change() returns trigger language plpgsql as $$
begin
  perform note_directory_change(new.agency_id, 'SERVICE', new.standard_id);
  return null;
end $$;
create trigger directory_entry_is_noted after insert or update on directory_entry
  for each row execute function note_service_change();

create function note_decree_change() returns trigger language plpgsql as $$
begin
  perform note_directory_change(new.agency_id, 'DECREE', new.decree_id);
  return null;
end $$;
create trigger directory_decree_is_noted after insert or update on directory_decree
  for each row execute function note_decree_change();
