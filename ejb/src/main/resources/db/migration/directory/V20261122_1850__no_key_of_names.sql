-- Which services are the same is told by the search index; nothing asks the database for it any more.
drop index directory_entry_name_key;
drop function service_name_key(text);
