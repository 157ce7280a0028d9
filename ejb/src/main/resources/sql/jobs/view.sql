-- One piece of work of the current agency.
select j.public_id, j.kind, j.state, j.done, j.total, a.name as asked_by, j.asked_at, j.started_at, j.ended_at, j.problem, j.incident
  from job j left join account a on a.id = j.asked_by
 where j.public_id = :id
