-- What the other agencies of the current agency's government are called, some hundred at most; index agency_of_government.
select other.name
  from agency mine join agency other on other.government_slug = mine.government_slug and other.id <> mine.id
 where mine.id = app_tenant()
