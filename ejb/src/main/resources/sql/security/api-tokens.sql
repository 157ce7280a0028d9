-- Tokens of the current agency, newest first, those that were revoked last; of these no more than :ended; index api_token_list.
select t.public_id, t.prefix, t.name, array_to_string(t.scopes, ',') as scopes, maker.name as maker, t.created_at, t.valid_until,
       t.last_used_at, t.revoked_at, revoker.name as revoker
  from (select *, row_number() over (partition by revoked_at is not null order by created_at desc, id desc) as place from api_token) t
  join account maker on maker.id = t.created_by
  left join account revoker on revoker.id = t.revoked_by
 where t.revoked_at is null or t.place <= :ended
 order by t.revoked_at is not null, t.created_at desc, t.id desc
