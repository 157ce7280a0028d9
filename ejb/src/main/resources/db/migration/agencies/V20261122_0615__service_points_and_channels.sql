-- Where services are given (loket, kantor); shared by the services of an agency.
create sequence service_point_id_seq start with 50 increment by 50;
create table service_point (
  id        bigint primary key default nextval('service_point_id_seq'),
  tenant_id bigint not null default app_tenant() references agency,
  code      text not null,
  name      text not null,
  address   text not null,
  district  text,                       -- kecamatan
  phone     text,
  whatsapp  text,
  hours     jsonb not null,             -- weekday → intervals with breaks between them
  unique (tenant_id, id),
  unique (tenant_id, code)
);
alter table service_point enable row level security;
alter table service_point force row level security;
create policy of_tenant on service_point using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on service_point to ${app_role};
grant usage on sequence service_point_id_seq to ${app_role};

-- How the agency can be reached and where one complains.
create sequence contact_channel_id_seq start with 50 increment by 50;
create table contact_channel (
  id         bigint primary key default nextval('contact_channel_id_seq'),
  tenant_id  bigint not null default app_tenant() references agency,
  list_order int not null,
  kind       text not null check (kind in ('APP', 'WEBSITE', 'EMAIL', 'PHONE', 'FAX', 'WHATSAPP', 'SMS', 'INSTAGRAM',
               'FACEBOOK', 'OTHER_SOCIAL', 'LETTER', 'SUGGESTION_BOX', 'COUNTER', 'LAPOR', 'OMBUDSMAN')),
  value      text not null,
  unique (tenant_id, id),
  unique (tenant_id, kind, value)
);
alter table contact_channel enable row level security;
alter table contact_channel force row level security;
create policy of_tenant on contact_channel using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update, delete on contact_channel to ${app_role};
grant usage on sequence contact_channel_id_seq to ${app_role};
