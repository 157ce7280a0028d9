package id.baku.security.store;

import id.baku.platform.DateRange;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Sql;
import id.baku.security.Appointment;
import id.baku.security.Permission;
import id.baku.security.Person;
import id.baku.security.Person.Membership;
import id.baku.security.store.OfficeStore.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who works for the current agency. */
@Dependent
public class MembershipStore {

  @Inject Sql sql;

  private record Line(long account, String key, Person person) {}

  /** Ties an account to the current agency; a second time changes nothing. */
  public void enrol(long accountId, String role, LocalDate from) {
    sql.execute("security/enrol", Map.of("account", accountId, "role", role, "from", from));
  }

  /** @return 0 when the person holds the role on one of these days already */
  public int add(UUID id, long accountId, Appointment appointment) {
    Map<String, Object> values = values(id, appointment);
    values.put("account", accountId);
    return sql.execute("security/add-membership", values);
  }

  /** @return 0 when it is no longer as it was seen */
  public int change(UUID id, int lock, Appointment appointment) {
    Map<String, Object> values = values(id, appointment);
    values.put("lock", lock);
    return sql.execute("security/change-membership", values);
  }

  /** @return 0 when it is no longer as it was seen */
  public int end(UUID id, int lock, LocalDate today) {
    return sql.execute("security/end-membership", Map.of("id", id, "lock", lock, "today", today));
  }

  /** Makes whoever changes people of this agency at the same time wait. */
  public void lock() {
    sql.first("security/lock-people", Map.of(), row -> row.number("id"));
  }

  /** How many people had a role on that day of these on which they were most. */
  public int mostPeople(LocalDate from, LocalDate until) {
    return sql.first("security/most-people", Map.of("from", from, "until", until), row -> (int) row.number("people")).orElseThrow();
  }

  /** IANA zone of the current agency's clock. */
  public String zone() {
    return sql.first("security/zone", Map.of(), row -> row.text("zone")).orElseThrow();
  }

  /** When anybody holds a role that allows this. */
  public List<DateRange> termsWith(Permission permission) {
    return sql.list("security/terms-with", Map.of("permission", permission.name()),
        row -> new DateRange(row.date("valid_from"), row.date("valid_until")));
  }

  /** Name and address of whoever holds a role on a day that allows this. */
  public List<Reader> holders(Permission permission, LocalDate day) {
    return sql.list("security/holders", Map.of("permission", permission.name(), "day", day), row -> new Reader(row.text("email"), row.text("name")));
  }

  public Page<Person> people(String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("person", null);
    values.put("all", key == null);
    values.put("name", key == null ? null : key[0]);
    values.put("account", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    Page<Line> page = Page.of(lines(values), limit, line -> PageKey.of(line.key(), line.account()));
    return new Page<>(page.items().stream().map(Line::person).toList(), page.next());
  }

  public Optional<Person> person(UUID id) {
    Map<String, Object> values = new HashMap<>();
    values.put("person", id);
    values.put("all", true);
    values.put("name", null);
    values.put("account", null);
    values.put("size", 1);
    return lines(values).stream().findFirst().map(Line::person);
  }

  /** The person with this one membership alone. */
  public Optional<Person> holderOf(UUID membership) {
    return sql.first("security/membership", Map.of("id", membership), row -> line(row).person());
  }

  /** One line a person, with the memberships collected. */
  private List<Line> lines(Map<String, Object> values) {
    Map<Long, Line> people = new LinkedHashMap<>();
    for (Line one : sql.list("security/people", values, MembershipStore::line)) {
      people.computeIfAbsent(one.account(), account -> new Line(account, one.key(),
          new Person(one.person().id(), one.person().name(), one.person().email(), new ArrayList<>())))
          .person().memberships().addAll(one.person().memberships());
    }
    return List.copyOf(people.values());
  }

  private static Line line(Row row) throws SQLException {
    Membership membership = new Membership(row.uuid("membership_id"), row.text("role"), SigningCapacity.valueOf(row.text("capacity")),
        row.date("valid_from"), row.date("valid_until"), (int) row.number("lock_version"));
    return new Line(row.number("id"), row.text("key"),
        new Person(row.uuid("public_id"), row.text("name"), row.text("email"), List.of(membership)));
  }

  private static Map<String, Object> values(UUID id, Appointment appointment) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("role", appointment.role());
    values.put("capacity", appointment.capacity().name());
    values.put("from", appointment.from());
    values.put("until", appointment.until());
    return values;
  }
}
