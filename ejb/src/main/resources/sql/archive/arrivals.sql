-- Agencies that come out of archives, newest first; a security-definer function, index job_arrivals.
select agency_id, job_id, cast(input as text) as input, state, done, total, asked_by, asked_at, started_at, ended_at, problem, incident,
       cast(result as text) as result
  from arrivals(:since)
