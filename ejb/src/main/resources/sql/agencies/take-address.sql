-- A short address for the current agency; none when it is given, or would be taken for one that another agency has.
insert into agency_address (address, agency_id, look, since) values (:address, app_tenant(), :look, :now) on conflict do nothing
