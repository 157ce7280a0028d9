-- One fresh key of an agency.
select nextval('agency_id_seq') as id
