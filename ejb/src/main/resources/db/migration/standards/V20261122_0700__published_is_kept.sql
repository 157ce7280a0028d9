-- What was published stays: its words, its beginning, and once it has ended its end. Only forward, never back to a draft.
create or replace function refuse_rewriting_published_version() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then
    if (new.content, new.decree_id, new.number, new.standard_id, new.published_at, lower(new.in_force))
         is distinct from (old.content, old.decree_id, old.number, old.standard_id, old.published_at, lower(old.in_force))
       or (not upper_inf(old.in_force) and upper(new.in_force) is distinct from upper(old.in_force))
       or new.status = 'DRAFT' then
      raise exception 'a published version is immutable' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;

-- The public copy likewise: it may end, it may not say something else, and it does not go away.
create function refuse_rewriting_directory_entry() returns trigger language plpgsql as $$
begin
  if (new.version_id, new.agency_id, new.standard_id, new.number, new.document, new.promises, lower(new.in_force))
       is distinct from (old.version_id, old.agency_id, old.standard_id, old.number, old.document, old.promises, lower(old.in_force))
     or (not upper_inf(old.in_force) and upper(new.in_force) is distinct from upper(old.in_force)) then
    raise exception 'a published version is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger directory_entry_is_immutable before update on directory_entry
  for each row execute function refuse_rewriting_directory_entry();
revoke delete on directory_entry from ${app_role};
