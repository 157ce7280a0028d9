-- Who applied is forgotten when the decision is old enough; some rows a day.
update agency_application set applicant = null, email = null where decided_at < :before and (applicant is not null or email is not null)
