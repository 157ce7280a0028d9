-- Applications whose address nobody proved, and those nobody decided for very long, go altogether.
delete from agency_application where state = 'SENT' and sent_at < :unconfirmed or state = 'OPEN' and sent_at < :undecided
