-- Somebody wants it at once.
update recurring_job set due_at = :at where name = :name and due_at > :at
