-- At most one agency by slug; unique agency (slug).
select * from published_agency where agency_slug = :slug and (:samples or not sample)
