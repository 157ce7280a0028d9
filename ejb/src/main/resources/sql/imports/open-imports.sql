-- Imports of the current agency that are not settled, with the account that brought each in; some tens. Index decree_import_newest.
select i.public_id, f.name, cast(substring(i.received_by from 9) as bigint) as account
  from decree_import i join stored_file f on f.tenant_id = i.tenant_id and f.public_id = i.file_id
 where i.state in ('WAITING', 'READING', 'READY') and i.received_by ~ '^account \d+$'
 order by i.received_at, i.id
