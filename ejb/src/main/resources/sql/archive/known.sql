-- Whether an agency with this address or this identifier is here already.
select 1 from agency where slug = :slug or public_id = cast(:id as uuid)
