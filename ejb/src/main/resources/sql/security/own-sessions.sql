-- Living sessions of one account, last seen first, with what they show: an agency or a government; index staff_session_account.
select s.public_id, s.token_hash, coalesce(a.name, g.name) as agency, s.started_at, s.last_seen_at, s.address, s.browser
  from staff_session s left join agency a on a.slug = s.agency_slug
  left join government g on s.agency_slug = 'pemerintah/' || g.slug
 where s.account_id = :account and s.ended_at is null and s.last_seen_at > :seenAfter and s.started_at > :startedAfter
 order by s.last_seen_at desc, s.id desc
 limit 100
