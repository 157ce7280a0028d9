-- How to reach who wrote is kept for a while only. The narrow door: the job that forgets must know whose reports have
-- such a contact, and learns the keys of agencies and nothing else.
create index page_report_contact on page_report (reported_at) where contact is not null;
create policy forgetting on page_report for select to current_user using (true);
create function agencies_with_contacts(before timestamptz)
  returns table (agency_id bigint)
  language sql stable security definer set search_path = public
  begin atomic
    select distinct tenant_id from page_report where contact is not null and reported_at < before;
  end;
revoke all on function agencies_with_contacts(timestamptz) from public;
grant execute on function agencies_with_contacts(timestamptz) to ${app_role};
