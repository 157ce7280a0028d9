-- One application.
insert into agency_application (public_id, government_slug, name, short_name, address, letter_number, applicant, email, sent_at, state)
values (:id, :government, :name, :shortName, :address, :letter, :applicant, :email, :at, :state)
