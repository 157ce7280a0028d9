-- Run once by the database's image, as its superuser, when its volume is empty: what ./baku run gives its embedded database, and a role for backups.
\set owner_password `cat /run/secrets/owner-password`
\set runtime_password `cat /run/secrets/runtime-password`

create role baku_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role baku_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'runtime_password';

-- Row-level security is forced, even on the owner, and a dump under it would be refused. No password: to be used inside this container alone.
create role baku_backup login nosuperuser nocreatedb nocreaterole bypassrls;
grant pg_read_all_data to baku_backup;

create database baku owner baku_owner encoding 'UTF8' locale 'C.UTF-8' template template0;
revoke all on database baku from public;
grant connect on database baku to baku_app, baku_backup;

\connect baku
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
grant create on schema public to baku_owner;
