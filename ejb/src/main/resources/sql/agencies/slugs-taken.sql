-- Those of some hundred slugs that agencies have, or that are the short address of one; unique agency (slug), primary key agency_address.
select slug from agency where slug = any(:slugs)
union
select address from agency_address where address = any(:slugs)
