-- Agencies that keep a contact of before a moment; index page_report_contact.
select agency_id from agencies_with_contacts(:before)
