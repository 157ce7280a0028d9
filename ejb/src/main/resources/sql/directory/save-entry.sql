-- One published version; the name weighs most, then heading and agency, then what the public reads, then the rest.
insert into directory_entry (version_id, agency_id, standard_id, service_id, slug, name, group_name, list_order, audience,
       number, is_free, fee_from, fee_to, promises, document, in_force, published_at, search)
select :version, a.id, :standard, :service, :slug, :name, :group, :listOrder, :audience,
       :number, :free, :feeFrom, :feeTo, cast(:promises as jsonb), cast(:document as jsonb),
       daterange(cast(:inForceFrom as date), cast(:inForceTo as date), '[]'), :publishedAt,
       setweight(to_tsvector('indonesian', :name), 'A')
         || setweight(to_tsvector('indonesian', concat_ws(' ', cast(:group as text), a.name, a.short_name)), 'B')
         || setweight(to_tsvector('indonesian', :delivery), 'C')
         || setweight(to_tsvector('indonesian', :management), 'D')
  from agency a
 where a.id = :agency
