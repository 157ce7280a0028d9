package id.baku.onboarding.store;

import id.baku.onboarding.SetUp;
import id.baku.onboarding.SetUp.Progress;
import id.baku.onboarding.SetUpStep;
import id.baku.platform.NotFound;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The set-up of the current agency. */
@Dependent
public class SetUpStore {

  @Inject Sql sql;

  private record Row(String government, String region, Progress progress) {}

  public SetUp progress(LocalDate today) {
    List<Row> rows = sql.list("onboarding/progress", Map.of("today", today), row -> new Row(row.text("government"), row.text("region"),
        new Progress(SetUpStep.valueOf(row.text("step")), row.flag("done"), row.text("reason"))));
    if (rows.isEmpty()) {
      throw new NotFound("agency.unknown");
    }
    return new SetUp(rows.getFirst().government(), rows.getFirst().region(),
        rows.stream().map(Row::progress).sorted(Comparator.comparing(Progress::step)).toList());
  }

  public void skip(SetUpStep step, String reason, Instant now) {
    sql.execute("onboarding/skip", Map.of("step", step.name(), "reason", reason, "now", now));
  }

  /** @return 0 when it was not left */
  public int resume(SetUpStep step) {
    return sql.execute("onboarding/resume", Map.of("step", step.name()));
  }
}
