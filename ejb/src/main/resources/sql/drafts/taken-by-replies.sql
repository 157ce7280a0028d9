-- One row: how much the answers kept for the current agency take as stored, each a kilobyte besides its body, and when the first one was given;
-- some thousand rows at most, index kept_reply_age.
select coalesce(sum(1000 + coalesce(pg_column_size(body), 0)), 0) as bytes, min(at) as oldest from kept_reply
