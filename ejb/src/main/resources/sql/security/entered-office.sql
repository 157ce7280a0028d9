-- One row: the office whose trail is open in this transaction, empty when none was entered.
select coalesce(app_office(), '') as office
