-- Who looks after what somebody else began in the current agency; some tens of rows. Unique (tenant_id, subject).
select subject, account_id from work_keeper
