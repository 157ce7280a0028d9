-- An export of a whole agency, kept for a while in pieces of at most a mebibyte, so that every server can hand it over.
create sequence archive_id_seq start with 50 increment by 50;
create table archive (
  id        bigint primary key default nextval('archive_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  job_id    uuid not null,
  size      bigint not null check (size > 0),
  sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at   timestamptz not null,
  until     timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, job_id),
  foreign key (tenant_id, job_id) references job (tenant_id, public_id) on delete cascade
);
create index archive_until on archive (until);
alter table archive enable row level security;
alter table archive force row level security;
create policy of_tenant on archive using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
-- Only the function below runs as the owner; it may do nothing but look.
create policy forgetting on archive for select to current_user using (true);
grant select, insert, delete on archive to ${app_role};
grant usage on sequence archive_id_seq to ${app_role};

create table archive_piece (
  tenant_id bigint not null default app_tenant() references agency,
  job_id    uuid not null,
  number    int not null check (number >= 0),
  content   bytea not null check (octet_length(content) between 1 and 1048576),
  primary key (tenant_id, job_id, number),
  foreign key (tenant_id, job_id) references archive (tenant_id, job_id) on delete cascade
);
alter table archive_piece enable row level security;
alter table archive_piece force row level security;
create policy of_tenant on archive_piece using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, delete on archive_piece to ${app_role};

-- The narrow door of the job that forgets: agencies that have archives of which the time is over.
create function agencies_with_old_archives(now timestamptz) returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select distinct a.tenant_id from archive a where a.until < now;
  end;
revoke all on function agencies_with_old_archives(timestamptz) from public;
grant execute on function agencies_with_old_archives(timestamptz) to ${app_role};

-- What the columns of a table are when its rows travel: OWNER (whose row it is), DERIVED (the database makes it), REFERENCE (number of a row of
-- another table), ID (number of the row itself), OWN (what the row says).
create function archive_columns(of_table regclass) returns table (name name, kind text, target text)
  language sql stable set search_path = public
  begin atomic
    select a.attname,
           case when a.attname in ('tenant_id', 'agency_id') or (of_table = 'agency'::regclass and a.attname = 'id') then 'OWNER'
                when a.attgenerated <> '' or a.attidentity <> '' then 'DERIVED'
                when f.target is not null then 'REFERENCE'
                when a.attname = 'id' and a.atttypid = 'bigint'::regtype then 'ID'
                else 'OWN' end,
           f.target
      from pg_attribute a
      left join lateral (
        select cast(cast(c.confrelid as regclass) as text) as target
          from pg_constraint c
          cross join lateral unnest(c.conkey, c.confkey) as k(own, theirs)
          join pg_attribute t on t.attrelid = c.confrelid and t.attnum = k.theirs
         where c.contype = 'f' and c.conrelid = of_table and k.own = a.attnum and t.attname = 'id' and c.confrelid <> 'agency'::regclass
         limit 1) f on true
     where a.attrelid = of_table and a.attnum > 0 and not a.attisdropped
     order by a.attnum;
  end;

-- The current agency's rows of a table as JSON, one column left out, in the order in which they were numbered; beside each the digest of what it
-- says, which does not depend on numbers that differ from installation to installation. Asks with the rights of who calls, so the wall holds.
create function archive_rows(of_table regclass, without text) returns table (row_text text, digest text)
  language plpgsql stable set search_path = public set timezone = 'UTC'
as $$
declare
  all_columns text; own text; owner text; number text;
begin
  select string_agg(format('t.%I', c.name), ', ') filter (where c.kind not in ('OWNER', 'DERIVED') and c.name <> without),
         string_agg(format('t.%I', c.name), ', ') filter (where c.kind = 'OWN' and c.name <> without),
         min(c.name) filter (where c.kind = 'OWNER'), min(c.name) filter (where c.kind = 'ID')
    into all_columns, own, owner, number
    from archive_columns(of_table) c;
  return query execute format(
    'select cast(row_to_json(r) as text), encode(sha256(convert_to(cast(to_jsonb(o) as text), ''UTF8'')), ''hex'')
       from %s t cross join lateral (select %s) r cross join lateral (select %s) o where t.%I = app_tenant() order by %s',
    of_table, all_columns, own, owner, case when number is null then '2' else format('t.%I', number) end);
end $$;

-- Adds rows to a table in the name of the current agency, with the rights of who calls.
create function archive_restore(of_table regclass, rows_text text) returns bigint
  language plpgsql volatile set search_path = public set timezone = 'UTC'
as $$
declare
  columns text; owner text; added bigint;
begin
  select string_agg(quote_ident(c.name), ', ') filter (where c.kind not in ('OWNER', 'DERIVED')), min(c.name) filter (where c.kind = 'OWNER')
    into columns, owner
    from archive_columns(of_table) c;
  execute format('insert into %s (%I, %s) select app_tenant(), %s from json_populate_recordset(cast(null as %s), cast($1 as json))',
    of_table, owner, columns, columns, of_table) using rows_text;
  get diagnostics added = row_count;
  return added;
end $$;
