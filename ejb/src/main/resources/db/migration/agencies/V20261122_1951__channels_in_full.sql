-- What people need beside the address of a channel, and what its editor needs.
alter table contact_channel
  add column public_id    uuid not null default gen_random_uuid() unique,
  add column link         text,                                -- where an app is opened
  add column registration text,                                -- under which reference the agency is registered there
  add column hours        text,                                -- when somebody answers, in words
  add column post         text,                                -- who is responsible: a post, never a person
  add column is_visible   boolean not null default true,
  add column lock_version int not null default 0;
