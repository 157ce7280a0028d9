-- An invitation to the current agency, or without one to a government or, without slug, to run Baku; one row with its key.
insert into invitation (public_id, email, name, agency, government_slug, role, role_id, role_en, capacity, valid, invited_by, invited_at)
values (:id, :email, :name, app_tenant(), cast(:government as text), :role, :roleId, :roleEn, :capacity,
        daterange(:from, cast(:until as date), '[]'), cast(:by as bigint), :now)
returning id
