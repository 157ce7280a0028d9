-- One row: whether the current agency keeps the signed file of a decree, or the document with this hash; index decree_file_newest, unique stored_file
-- (tenant_id, sha256).
select exists (select 1 from (select file_id from decree_file where decree_number = :decree and kind = 'SIGNED' order by id desc limit 1) f where f.file_id is not null)
    or exists (select 1 from stored_file where sha256 = cast(:source as text)) as kept
