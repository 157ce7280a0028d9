-- What a decree says of itself, once something was published under it; one row.
insert into directory_decree (decree_id, agency_id, number, title, issuer, fixed_on, changed_at)
values (:decree, :agency, :number, :title, :issuer, :fixedOn, :at)
on conflict (decree_id) do update
   set number = excluded.number, title = excluded.title, issuer = excluded.issuer, fixed_on = excluded.fixed_on,
       changed_at = excluded.changed_at
 where directory_decree.number is null
