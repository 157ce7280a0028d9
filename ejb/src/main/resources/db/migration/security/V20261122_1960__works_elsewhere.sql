-- Whether a person has, or will have, a role anywhere but in the current agency; with no agency set, anywhere. Asked before anybody hands out a
-- way into an account: it says yes or no and never where.
create function works_elsewhere(account bigint, today date) returns boolean
  language sql stable security definer set search_path = public
  begin atomic
    select exists (select 1 from membership m where m.account_id = account and m.tenant_id is distinct from app_tenant()
                      and not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > today))
        or exists (select 1 from government_role r where r.account_id = account
                      and not isempty(r.valid) and (upper_inf(r.valid) or upper(r.valid) > today));
  end;
revoke all on function works_elsewhere(bigint, date) from public;
grant execute on function works_elsewhere(bigint, date) to ${app_role};
