-- Lets coordinators help in the current agency from a day to a day, unless they may already.
insert into assistance_grant (valid) values (daterange(:today, :until, '[]'))
on conflict do nothing
