-- Wants everything of the current agency asked for once more that was not asked for a moment ago.
update link_check set due_at = :now where due_at > :now and asked_at < :before
