package id.baku.calendar.cases;

import id.baku.calendar.CalendarRows;
import id.baku.calendar.CountingRules;
import id.baku.calendar.Deadline;
import id.baku.calendar.DeadlineCounter;
import id.baku.calendar.Limit;
import id.baku.calendar.Limit.Party;
import id.baku.calendar.LimitKind;
import id.baku.calendar.LimitRules;
import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Reopening;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.LimitRules.Withdrawn;
import id.baku.calendar.NotCountable;
import id.baku.calendar.NotCountable.Code;
import id.baku.calendar.Pause;
import id.baku.calendar.ToldDeadline;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One case: read, counted, told. */
final class DeadlineCase {

  private static final Set<String> KEYS = Set.of("id", "clause", "calendar", "start", "limit", "overlay", "pauses", "options", "enteredAt", "asOf", "closedAt", "reopen",
      "completedAt", "now", "remindMinutes", "why", "hand", "nasty", "expected", "holidaySets", "calendars");
  private static final Set<String> LIMIT = Set.of("kind", "n", "party", "statutory");
  private static final Set<String> PAUSE = Set.of("from", "to", "reason", "actor", "evidence", "askedAt", "answeredAt", "note");
  private static final Set<String> OPTIONS = Set.of("receipt", "endOfDay", "roll", "pauseRule", "lateHoliday", "withdrawn", "reopen", "onHoliday", "workweek");
  private static final Set<String> REOPEN = Set.of("policy", "closedAt", "at");
  private static final String JAM_KALENDER = "JAM_KALENDER";
  private static final int MOST_MINUTES = 10_000_000;

  private final Fields fields;
  private final Fields options;
  private final CalendarRows rows;
  private final ZoneOffset zone;

  /** @throws NotCountable whatever is wrong with it */
  DeadlineCase(JsonObject json, JsonObject calendars, JsonObject holidaySets) {
    fields = Fields.of(json, "case", KEYS);
    options = Fields.of(fields.value("options").orElse(JsonValue.EMPTY_JSON_OBJECT), "options", OPTIONS);
    rows = CalendarJson.read(calendar(calendars), "calendar", holidaySets);
    zone = (ZoneOffset) rows.zone();
  }

  /** The calendar of the case with what it overlays: holidays are added, all else is replaced. */
  private JsonObject calendar(JsonObject calendars) {
    JsonObjectBuilder calendar = Json.createObjectBuilder(chosen(calendars));
    Fields overlay = Fields.of(fields.value("overlay").orElse(JsonValue.EMPTY_JSON_OBJECT), "overlay", CalendarJson.KEYS);
    overlay.object().forEach((key, value) -> calendar.add(key, value));
    Stream.of("onHoliday", "workweek").forEach(key -> options.value(key).ifPresent(value -> calendar.add(key, value)));
    return calendar.build();
  }

  private JsonObject chosen(JsonObject calendars) {
    JsonValue named = fields.needed("calendar", fields.value("calendar"));
    JsonValue calendar = named instanceof JsonString name ? calendars.get(name.getString()) : named;
    if (calendar instanceof JsonObject known) {
      return known;
    }
    throw new NotCountable(Code.UNKNOWN_CALENDAR, named.toString());
  }

  /** @param explain with the records that tell why */
  JsonObjectBuilder answer(boolean explain) {
    Limit limit = limit();
    CountingRules rules = CountingRules.of(limit, chosenRules());
    Instant start = start();
    Optional<Instant> entered = fields.instant("enteredAt");
    if (entered.filter(start::isAfter).isPresent()) {
      throw new NotCountable(Code.START_IN_FUTURE, "case.start");
    }
    ToldDeadline told = told(running(start, limit, rules, entered.orElse(start)));
    JsonObjectBuilder answer = new DeadlineJson(told, explain).answer(limit, fields.value("asOf").isPresent());
    flags(told.deadline(), entered, answer);
    return answer;
  }

  private Limit limit() {
    Fields limit = Fields.of(fields.needed("limit", fields.value("limit")), "limit", LIMIT);
    LimitKind kind = limit.text("kind").filter(JAM_KALENDER::equals).map(other -> LimitKind.JAM)
        .orElseGet(() -> limit.needed("kind", limit.word("kind", LimitKind.class)));
    BigDecimal n = kind == LimitKind.TIDAK_TERUKUR ? limit.whole("n").orElse(BigDecimal.ZERO) : limit.needed("n", limit.whole("n"));
    BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
    return new Limit(kind, n.min(most).max(most.negate()).longValueExact(), limit.word("party", Party.class).orElse(Party.AGENCY), limit.flag("statutory"));
  }

  private LimitRules chosenRules() {
    Receipt receipt = options.word("receipt", Receipt.class).orElse(null);
    EndOfDay end = options.word("endOfDay", EndOfDay.class).orElse(null);
    return new LimitRules(receipt, receipt, end, end, options.word("roll", Roll.class).orElse(null), options.word("pauseRule", PauseRule.class).orElse(null),
        options.word("lateHoliday", LateHoliday.class).orElse(null), options.word("withdrawn", Withdrawn.class).orElse(null),
        options.word("reopen", Reopening.class).orElse(null));
  }

  /** The stamp of a paper entered later may be a date alone: its first second, never to the gain of the agency. */
  private Instant start() {
    return fields.needed("start", fields.value("enteredAt").isPresent() ? CalendarJson.moment(fields, "start", zone) : fields.instant("start"));
  }

  private ToldDeadline.Running running(Instant start, Limit limit, CountingRules rules, Instant registered) {
    List<Pause> pauses = fields.objects("pauses", PAUSE,
        row -> new Pause(row.needed("from", row.instant("from")), row.instant("to").orElse(null), row.text("reason").orElse(null)));
    Instant closed = fields.instant("closedAt").orElse(null);
    var first = new ToldDeadline.Running(start, limit, pauses, rules, registered, closed);
    return fields.value("reopen").map(reopen -> reopened(first, reopen)).orElse(first);
  }

  /** Counted anew from the reopening, or on the old clock less the time it was closed. */
  private ToldDeadline.Running reopened(ToldDeadline.Running first, JsonValue value) {
    Fields reopen = Fields.of(value instanceof JsonString ? Json.createObjectBuilder().add("at", value).build() : value, "reopen", REOPEN);
    Instant at = reopen.needed("at", reopen.instant("at"));
    if (reopen.word("policy", Reopening.class).orElse(first.rules().reopening()) == Reopening.NEW_CLOCK) {
      return new ToldDeadline.Running(at, first.limit(), first.pauses(), first.rules(), at, null);
    }
    Instant closed = reopen.needed("closedAt", reopen.instant("closedAt").or(() -> Optional.ofNullable(first.closedAt())));
    List<Pause> pauses = Stream.concat(first.pauses().stream(), Stream.of(new Pause(closed, at, null))).toList();
    return new ToldDeadline.Running(first.start(), first.limit(), pauses, first.rules(), first.registered(), null);
  }

  private ToldDeadline told(ToldDeadline.Running running) {
    return fields.instant("asOf").map(asOf -> ToldDeadline.asOf(asOf, running, rows)).orElseGet(() -> new ToldDeadline(
        new DeadlineCounter(rows.knownAtLast()).due(running.start(), running.limit(), running.pauses(), running.rules()), List.of()));
  }

  private void flags(Deadline deadline, Optional<Instant> entered, JsonObjectBuilder answer) {
    fields.instant("completedAt").ifPresent(done -> answer.add("late", deadline.isLate(local(done))));
    fields.instant("now").ifPresent(now -> answer.add("overdue", fields.value("completedAt").isEmpty() && deadline.isLate(local(now))));
    entered.filter(moment -> deadline.isLate(local(moment))).ifPresent(moment -> answer.add("overdueAtEntry", true));
    fields.whole("remindMinutes", 0, MOST_MINUTES).ifPresent(minutes -> answer.add("remindAt", new DeadlineCounter(known()).reminder(deadline, minutes)
        .map(at -> (JsonValue) Json.createValue(Moments.written(at.atZone(zone)))).orElse(JsonValue.NULL)));
  }

  private CalendarRows known() {
    return fields.instant("asOf").map(rows::knownAt).orElseGet(rows::knownAtLast);
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }
}
