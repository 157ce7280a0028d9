-- What the public may know of the signed file of one decree; one row.
insert into directory_decree (decree_id, agency_id, signed_sha256, copy_sha256, copy, changed_at)
values (:decree, :agency, :signed, :copyHash, :copy, :at)
on conflict (decree_id) do update
   set signed_sha256 = excluded.signed_sha256, copy_sha256 = excluded.copy_sha256, copy = excluded.copy,
       changed_at = excluded.changed_at
