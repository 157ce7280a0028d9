-- At most one row: what the decree around the standards says, and what was left over; unique (tenant_id, public_id).
select header, remainders from decree_import where public_id = :id and header is not null
