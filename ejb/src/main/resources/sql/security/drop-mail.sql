-- One mail that goes to nobody; primary key mail_outbox.
delete from mail_outbox where id = :id
