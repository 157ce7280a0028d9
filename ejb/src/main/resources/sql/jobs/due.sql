-- Recurring jobs that are due and no server is at.
select name from recurring_job where due_at <= :now and (worker is null or lease_until < :now)
