-- Looks at once at what would be looked at when the transaction ends.
set constraints all immediate
