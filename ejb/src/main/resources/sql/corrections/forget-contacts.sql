-- Whoever wrote to the current agency before a moment cannot be reached any more; the report stays as it was seen.
update page_report set contact = null where contact is not null and reported_at < :before
