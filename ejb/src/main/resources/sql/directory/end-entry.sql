-- Ends one published version on a day, the last on which it holds.
update directory_entry set in_force = daterange(lower(in_force), cast(:lastDay as date) + 1) where version_id = :version
