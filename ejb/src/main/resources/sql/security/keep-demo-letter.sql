-- Keeps a letter of the demo.
insert into demo_letter (public_id, recipient, subject, body, at) values (:id, :recipient, :subject, :body, :now)
