-- A draft nobody but an import wrote may be taken back, with the service that was made for it. What was published stays:
-- neither is there a way to delete it, nor would its history go.
alter table lifecycle_entry drop constraint lifecycle_entry_tenant_id_version_id_fkey;
alter table lifecycle_entry add foreign key (tenant_id, version_id) references standard_version (tenant_id, id) on delete cascade;
create function refuse_deleting_published_version() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    raise exception 'a published version stays' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger published_version_stays before delete on standard_version
  for each row execute function refuse_deleting_published_version();
grant delete on standard_version, service_standard, public_service to ${app_role};

-- Which standard of an import a draft came out of.
create index imported_standard_became on imported_standard (tenant_id, standard_id, version_number);
