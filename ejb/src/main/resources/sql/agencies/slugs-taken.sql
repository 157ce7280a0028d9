-- Those of some hundred slugs that agencies have; unique agency (slug).
select slug from agency where slug = any(:slugs)
