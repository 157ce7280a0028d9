-- At most one row: the address of an application is proved; unique agency_application (token_hash).
update agency_application set state = 'OPEN', confirmed_at = :now, token_hash = null
 where token_hash = :hash and state = 'SENT' and sent_at > cast(:oldest as timestamptz)
returning government_slug, name
