-- Whether a government and a region are known here.
select 1 from government g, region r where g.slug = :government and r.code = :region
