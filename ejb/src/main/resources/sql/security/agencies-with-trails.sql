-- Numbers of all agencies, closed ones too, whose trails are kept; primary key agency.
select id from agency order by id
