-- Open drafts of the current agency with the account that last wrote each; those that only the system or a program wrote are nobody's. Some tens; index
-- one_open_version, lifecycle_entry_version.
select s.slug, s.name, w.account_id as account
  from standard_version v
  join service_standard t on t.tenant_id = v.tenant_id and t.id = v.standard_id
  join public_service s on s.tenant_id = t.tenant_id and s.id = t.service_id
  cross join lateral (select e.account_id from lifecycle_entry e
                       where e.tenant_id = v.tenant_id and e.version_id = v.id and e.account_id is not null and starts_with(e.actor, 'account ') order by e.id desc limit 1) w
 where v.status = 'DRAFT'
 order by s.list_order, s.id
