-- Who signed (UU 27/2022: personal data). Kept so that the name can be taken out of everything that leaves the import; no use
-- case hands it out. The number is that of the decree recorded out of the import.
create sequence decree_signatory_id_seq start with 50 increment by 50;
create table decree_signatory (
  id            bigint primary key default nextval('decree_signatory_id_seq'),
  tenant_id     bigint not null default app_tenant() references agency,
  import_id     uuid not null,
  decree_number text,
  name          text,
  nip           text,
  rank          text,
  unique (tenant_id, id),
  unique (tenant_id, import_id),
  unique (tenant_id, decree_number),
  foreign key (tenant_id, import_id) references decree_import (tenant_id, public_id),
  foreign key (tenant_id, decree_number) references decree (tenant_id, number)
);
alter table decree_signatory enable row level security;
alter table decree_signatory force row level security;
create policy of_tenant on decree_signatory using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update on decree_signatory to ${app_role};
grant usage on sequence decree_signatory_id_seq to ${app_role};

-- What became of the text that was left over, by its place in the list: part of a component, or of nothing when no standard is
-- named. A row that goes away gives the text back.
create sequence left_over_use_id_seq start with 50 increment by 50;
create table left_over_use (
  id        bigint primary key default nextval('left_over_use_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  import_id uuid not null,
  left_over int not null check (left_over > 0),
  position  int,
  component text,
  at        timestamptz not null,
  actor     text not null,
  unique (tenant_id, id),
  unique (tenant_id, import_id, left_over),
  foreign key (tenant_id, import_id) references decree_import (tenant_id, public_id),
  foreign key (tenant_id, import_id, position) references imported_standard (tenant_id, import_id, position),
  check ((position is null) = (component is null))
);
alter table left_over_use enable row level security;
alter table left_over_use force row level security;
create policy of_tenant on left_over_use using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, delete on left_over_use to ${app_role};
grant usage on sequence left_over_use_id_seq to ${app_role};

-- Standards that became part of another one, or were cut out of one; undoing a cut takes the piece away.
alter table imported_standard drop constraint imported_standard_decision_check;
alter table imported_standard add constraint imported_standard_decision_check
  check (decision in ('OPEN', 'ACCEPTED', 'LEFT_OUT', 'MERGED'));
alter table imported_standard add column merged_into int;
alter table imported_standard add column split_from int;
alter table imported_standard add column life_events jsonb not null default '{"codes":[]}';
alter table imported_standard add check ((decision = 'MERGED') = (merged_into is not null));
grant delete on imported_standard to ${app_role};

-- What else a change touched, so that undoing it leaves nothing behind.
alter table imported_standard_before add column left_over int;
alter table imported_standard_before add column merged int;
alter table imported_standard_before add column split_off int;
