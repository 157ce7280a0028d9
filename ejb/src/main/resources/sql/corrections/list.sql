-- Reports of the current agency in one state, newest first; continued by (reported_at, id); index page_report_list.
select r.*, a.name as decided_by_name
  from page_report r left join account a on a.id = r.decided_by
 where r.state = :state and (:all or (r.reported_at, r.id) < (cast(:at as timestamptz), cast(:id as bigint)))
 order by r.reported_at desc, r.id desc
 limit :size
