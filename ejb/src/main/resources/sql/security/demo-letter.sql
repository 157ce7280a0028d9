-- At most one letter of the demo; unique public_id.
select id, public_id, recipient, subject, body, at from demo_letter where public_id = :letter
