-- Invented agencies to try Baku with: marked wherever they are seen, and seen only where demo data is wanted (ADR 13).
alter table agency add column is_sample boolean not null default false;

-- As before, with the mark at the end.
create or replace view published_agency with (security_invoker = true) as
select d.agency_id, a.public_id as agency_public_id, a.slug as agency_slug, a.name as agency_name, a.short_name, a.parent_body,
       g.slug as government_slug, g.name as government, r.code as region_code, r.name as region, a.zone, a.address, a.phone,
       a.email, a.website, d.profile, a.is_sample as sample
  from directory_agency d
  join agency a on a.id = d.agency_id
  join government g on g.slug = a.government_slug
  join region r on r.code = a.region_code;

create or replace view published_edition with (security_invoker = true) as
select e.standard_id, e.version_id, e.number, e.slug, e.name, e.group_name, e.audience, e.service_point_code, e.document,
       e.in_force, lower(e.in_force) as in_force_from, upper(e.in_force) - 1 as in_force_to, e.published_at, a.*
  from directory_entry e
  join published_agency a using (agency_id);

-- As before, with the mark, since staff pages carry it too.
drop function memberships_at_sign_in(bigint, date);
create function memberships_at_sign_in(account bigint, today date)
  returns table (agency_id bigint, agency_slug text, agency_name text, sample boolean, role text)
  language sql stable security definer set search_path = public
  begin atomic
    select m.tenant_id, a.slug, a.name, a.is_sample, m.role
      from membership m join agency a on a.id = m.tenant_id
     where m.account_id = account and m.valid @> today
     order by a.slug, m.role;
  end;
revoke all on function memberships_at_sign_in(bigint, date) from public;
grant execute on function memberships_at_sign_in(bigint, date) to ${app_role};
