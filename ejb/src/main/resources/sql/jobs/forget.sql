-- Forgets the current agency's work that ended long ago.
delete from job where ended_at < :before
