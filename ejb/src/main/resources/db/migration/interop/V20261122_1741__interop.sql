-- Which components an edition lacks, so that "has a fee" can be asked without reading documents. The order is that of decrees.
create function components_missing_in(document jsonb) returns text[] language sql immutable parallel safe as $$
  select array(select kind from unnest(array['requirements', 'procedure', 'completion_time', 'fee', 'product', 'complaint_handling',
                                             'legal_basis', 'facilities', 'competence', 'internal_supervision', 'staff_count',
                                             'service_guarantee', 'safety_guarantee', 'evaluation']) as kind
                where document #>> array['content', kind, 'raw'] is null)
$$;
alter table directory_entry add column missing_components text[] not null generated always as (components_missing_in(document)) stored;

-- Pages by number count from the first entry on; here they count in the index alone.
create index directory_entry_page on directory_entry (key) include (in_force, agency_id, standard_id, version_id, audience);
create index directory_change_subject on directory_change (subject, changed_at);
create index directory_change_time on directory_change (changed_at) include (subject);
