-- What was sent, as its reader sees it, to try Baku with: filled and read where demo data is on, nowhere else.
create sequence demo_letter_id_seq start with 50 increment by 50;
create table demo_letter (
  id        bigint primary key default nextval('demo_letter_id_seq'),
  public_id uuid not null unique,
  recipient text not null,
  subject   text not null,
  body      text not null,
  at        timestamptz not null
);
create index demo_letter_list on demo_letter (at desc, id desc);
grant select, insert, delete on demo_letter to ${app_role};
grant usage on sequence demo_letter_id_seq to ${app_role};

-- By which the operator names a mail that was given up.
alter table mail_outbox add column public_id uuid not null unique default gen_random_uuid();
create index mail_outbox_given_up on mail_outbox (given_up_at desc, id desc) where given_up_at is not null;
