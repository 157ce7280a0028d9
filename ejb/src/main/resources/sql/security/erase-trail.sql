-- Erases what names somebody in the current agency's trail up to an entry; a security-definer function, index trail_entry_seq.
select 1 as done from trail_erase(:until, :everything)
