-- One row: how many people had a role in the current agency on the day of these on which they were most; that is the first one, or one on which a role
-- begins. Examiners from outside, whose roles are limited in time, are not of the office. Index on (tenant_id, account_id, …); some tens of roles.
select coalesce(max(d.people), 0) as people
  from (select count(distinct m.account_id) as people
          from (select cast(:from as date) as day
                union select lower(valid) from membership where lower(valid) between cast(:from as date) and cast(:until as date)) days
          join membership m on m.valid @> days.day
           and not exists (select from shipped_role s where s.code = m.role and s.time_limited)
         group by days.day) d
