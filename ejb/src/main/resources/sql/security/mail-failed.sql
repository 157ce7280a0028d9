-- One mail, tried again later unless it is given up; primary key mail_outbox.
update mail_outbox set problem = :problem, given_up_at = cast(:givenUp as timestamptz) where id = :id
