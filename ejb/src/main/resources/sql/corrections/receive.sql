-- One report of the public about a page of the current agency.
insert into page_report (public_id, standard_id, service_slug, service, version_number, component, wrong, correction, contact, reported_at)
values (:id, :standard, :slug, :service, :version, :component, :wrong, :correction, :contact, :at)
