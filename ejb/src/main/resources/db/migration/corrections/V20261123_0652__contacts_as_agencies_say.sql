-- An agency may say that it forgets sooner how to reach who wrote. The job that forgets looks a day ahead of what each one says; through the
-- same narrow door it learns the keys of agencies and nothing else.
create policy forgetting on agency_part for select to current_user using (part = 'POLICIES');
drop function agencies_with_contacts(timestamptz);
create function agencies_with_contacts(moment timestamptz, usual int)
  returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select distinct r.tenant_id
      from page_report r
      left join agency_part p on p.tenant_id = r.tenant_id and p.part = 'POLICIES'
     where r.contact is not null
       and r.reported_at < moment - make_interval(days => least(usual, coalesce(cast(p.content ->> 'report_contact_days' as int), usual)) - 1);
  end;
revoke all on function agencies_with_contacts(timestamptz, int) from public;
grant execute on function agencies_with_contacts(timestamptz, int) to ${app_role};
