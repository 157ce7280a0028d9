-- Governments an agency may apply to, by name; some hundred rows at most. Invented ones only where samples are shown.
select slug, name from government where :samples or region_code not like '99%' order by name
