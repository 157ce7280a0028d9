-- One published edition, with what it is found by.
insert into directory_entry (version_id, agency_id, standard_id, service_id, slug, name, group_name, list_order, audience,
       service_point_code, number, is_free, fee_from, fee_to, promises, document, in_force, published_at, body, search)
select :version, a.id, :standard, :service, :slug, :name, :group, :listOrder, :audience,
       :servicePoint, :number, :free, :feeFrom, :feeTo, cast(:promises as jsonb), cast(:document as jsonb),
       daterange(cast(:inForceFrom as date), cast(:inForceTo as date), '[]'), :publishedAt, words.body,
       directory_search(:name, :group, a.name, a.short_name, words.body)
  from agency a,
       lateral (select setweight(to_tsvector('indonesian', :delivery), 'C')
                    || setweight(to_tsvector('indonesian', :management), 'D') as body) words
 where a.id = :agency
