-- Work of all agencies that is under way or ended since then, newest first.
select j.kind, j.state, j.asked_at, j.started_at, j.ended_at, j.incident, coalesce(a.name, '–') as agency
  from jobs_of_agencies(:since) j left join agency a on a.id = j.agency_id
