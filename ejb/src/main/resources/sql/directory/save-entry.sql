-- One published edition.
insert into directory_entry (version_id, agency_id, standard_id, service_id, slug, name, group_name, list_order, audience,
       service_point_code, life_events, number, is_free, fee_from, fee_to, promises, document, in_force, published_at)
values (:version, :agency, :standard, :service, :slug, :name, :group, :listOrder, :audience,
       :servicePoint, cast(:lifeEvents as jsonb), :number, :free, :feeFrom, :feeTo, cast(:promises as jsonb), cast(:document as jsonb),
       daterange(cast(:inForceFrom as date), cast(:inForceTo as date), '[]'), :publishedAt)
