-- Nobody wants it any more; no row when it has ended already.
update job set state = 'CANCELLED', ended_at = :at where public_id = :id and state in ('WAITING', 'RUNNING')
