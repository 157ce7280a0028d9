-- One finding of the current agency.
select * from finding_in_place where public_id = :id
