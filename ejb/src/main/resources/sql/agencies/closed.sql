-- At most one row: whether an agency is closed; unique agency (slug).
select 1 as closed from agency where slug = :slug and closed_on is not null
