-- Forgets exports of the current agency of which the time is over, with their pieces.
delete from archive where until < :now
