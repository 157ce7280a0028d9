-- Agencies that keep a contact for longer than they say, a day before it is too long; index page_report_contact.
select agency_id from agencies_with_contacts(:now, :usual)
