package id.baku.calendar.cases;

import id.baku.calendar.Deadline;
import id.baku.calendar.Limit;
import id.baku.calendar.Stretch;
import id.baku.calendar.ToldDeadline;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A deadline as it is printed.
 *
 * @param explain with the stretches and the rules it was counted by
 */
record DeadlineJson(ToldDeadline told, boolean explain) {

  /** @param withChanges what changes of the calendar did was asked for */
  JsonObjectBuilder answer(Limit limit, boolean withChanges) {
    Deadline deadline = told.deadline();
    JsonObjectBuilder answer = Json.createObjectBuilder().add("due", moment(deadline.due()));
    JsonObjectBuilder skipped = Json.createObjectBuilder();
    deadline.skipped().entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .forEach(entry -> skipped.add(entry.getKey().name(), entry.getValue()));
    answer.add("skipped", skipped);
    if (limit.kind().countsDays()) {
      answer.add("day0", deadline.day0().toString());
    }
    flag(answer, "suspended", deadline.suspended());
    flag(answer, "provisional", deadline.provisional());
    flag(answer, "estimate", deadline.estimate());
    if (withChanges) {
      JsonArrayBuilder outcomes = Json.createArrayBuilder();
      told.changes().forEach(change -> outcomes.add(change.outcome().name()));
      answer.add("changes", outcomes);
    }
    if (explain) {
      explain(deadline, answer);
    }
    return answer;
  }

  private static void flag(JsonObjectBuilder answer, String name, boolean set) {
    if (set) {
      answer.add(name, true);
    }
  }

  private void explain(Deadline deadline, JsonObjectBuilder answer) {
    JsonArrayBuilder records = Json.createArrayBuilder();
    deadline.stretches().forEach(stretch -> records.add(record(stretch)));
    answer.add("records", records);
    JsonArrayBuilder history = Json.createArrayBuilder();
    told.changes().forEach(change -> history.add(Json.createObjectBuilder().add("at", moment(LocalDateTime.ofInstant(change.at(), deadline.zone())))
        .add("outcome", change.outcome().name()).add("causes", Json.createArrayBuilder(change.causes())).add("before", moment(change.before()))
        .add("after", moment(change.after()))));
    answer.add("history", history);
    answer.add("rules", Json.createObjectBuilder().add("receipt", deadline.rules().receipt().name()).add("endOfDay", deadline.rules().end().name())
        .add("roll", deadline.rules().roll().name()).add("pauseRule", deadline.rules().pauseRule().name()));
  }

  private JsonObjectBuilder record(Stretch stretch) {
    JsonObjectBuilder record = Json.createObjectBuilder().add("from", moment(stretch.from())).add("to", moment(stretch.to()))
        .add("reason", stretch.isCounted() ? JsonValue.NULL : Json.createValue(stretch.reason().name()));
    if (stretch.row() != null) {
      record.add("row", stretch.row());
    }
    if (stretch.decree() != null) {
      record.add("decree", stretch.decree());
    }
    flag(record, "provisional", stretch.provisional());
    return record.add("counted", stretch.counted());
  }

  private JsonValue moment(LocalDateTime local) {
    return local == null ? JsonValue.NULL : Json.createValue(Moments.written(local.atZone(told.deadline().zone())));
  }
}
