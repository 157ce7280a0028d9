-- The one place in the database that reads whose rows may be seen. Unset means nobody's.
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function app_tenant() returns bigint
  language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::bigint;

grant usage on schema public to ${app_role};
-- The server refuses to work on a schema it was not built for, so it must be able to look.
grant select on ${flyway:table} to ${app_role};
