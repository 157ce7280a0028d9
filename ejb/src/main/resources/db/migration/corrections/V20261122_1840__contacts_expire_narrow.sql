-- The door of the job that forgets shows what it looks for and nothing else: reports with a contact.
drop policy forgetting on page_report;
create policy forgetting on page_report for select to current_user using (contact is not null);
