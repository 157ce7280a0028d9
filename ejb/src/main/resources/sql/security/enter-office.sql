-- From now on in this transaction the trail is that of an office; of none without a key.
select set_config('app.office', coalesce(:office, ''), true) as office
