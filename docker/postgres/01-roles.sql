-- Run once by the database image when its volume is empty. The same roles, rights and extensions as ./baku run makes in its embedded database.
\getenv owner_password BAKU_DB_OWNER_PASSWORD
\getenv app_password BAKU_DB_PASSWORD
create role baku_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role baku_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database baku owner baku_owner encoding 'UTF8' template template0;
revoke all on database baku from public;
grant connect on database baku to baku_app;
\connect baku
create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
grant create on schema public to baku_owner;
