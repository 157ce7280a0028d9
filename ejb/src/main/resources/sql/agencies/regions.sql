-- Provinces, kabupaten and kota; some hundred rows.
select code, name, kind from region where kind in ('PROVINCE', 'KABUPATEN', 'KOTA') order by code
