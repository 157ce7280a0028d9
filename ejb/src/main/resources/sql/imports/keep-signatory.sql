-- Who signed the document of an import; one row.
insert into decree_signatory (import_id, name, nip, rank) values (:import, :name, :nip, :rank)
on conflict (tenant_id, import_id) do update set name = excluded.name, nip = excluded.nip, rank = excluded.rank
