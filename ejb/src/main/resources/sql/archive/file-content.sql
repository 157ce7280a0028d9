-- The bytes of one file of the current agency.
select content from stored_file where sha256 = :sha256
