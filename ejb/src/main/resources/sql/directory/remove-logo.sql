-- The current agency shows no picture any more; primary key.
delete from directory_logo where agency_id = :agency
