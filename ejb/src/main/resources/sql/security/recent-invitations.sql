-- One row: how many invitations went to one address and how many one account sent since a moment; indexes invitation_email, invitation_by.
select (select count(*) from invitation where email = :email and invited_at > cast(:since as timestamptz)) as to_one,
       (select count(*) from invitation where invited_by = cast(:by as bigint) and invited_at > cast(:since as timestamptz)) as by_one
